@NullMarked
package vn.binhdang.engine.robustness;

import org.jspecify.annotations.NullMarked;

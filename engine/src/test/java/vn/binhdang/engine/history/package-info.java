@NullMarked
package vn.binhdang.engine.history;

import org.jspecify.annotations.NullMarked;

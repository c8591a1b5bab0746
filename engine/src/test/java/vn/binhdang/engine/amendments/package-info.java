@NullMarked
package vn.binhdang.engine.amendments;

import org.jspecify.annotations.NullMarked;

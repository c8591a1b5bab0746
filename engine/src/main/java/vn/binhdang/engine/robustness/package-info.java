/** Beside the steps: how firmly a verdict on small counts stands. It never changes one. */
@NullMarked
package vn.binhdang.engine.robustness;

import org.jspecify.annotations.NullMarked;

/** Tests of what several units report together. */
@NullMarked
package vn.binhdang.engine.sums;

import org.jspecify.annotations.NullMarked;

/** Beside the steps: what several units report together. Counts are added, percentages never averaged. */
@NullMarked
package vn.binhdang.engine.sums;

import org.jspecify.annotations.NullMarked;

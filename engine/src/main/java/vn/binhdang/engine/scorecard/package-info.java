/** Step 6 of 6: one locality, one period, everything that is said of it. */
@NullMarked
package vn.binhdang.engine.scorecard;

import org.jspecify.annotations.NullMarked;

/** Step 4 of 6: every cell of the plan gets exactly one verdict, with the distance and what would close it. */
@NullMarked
package vn.binhdang.engine.verdicts;

import org.jspecify.annotations.NullMarked;

/** Step 3 of 6: which documents bind this unit in this period. The plan holds every cell that must get a verdict. */
@NullMarked
package vn.binhdang.engine.targets;

import org.jspecify.annotations.NullMarked;

/** Beside the steps: reads and checks the rule files, all faults at once, before any of them may decide anything. */
@NullMarked
package vn.binhdang.engine.rulebook;

import org.jspecify.annotations.NullMarked;

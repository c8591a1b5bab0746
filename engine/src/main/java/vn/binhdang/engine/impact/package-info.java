/** Beside the steps: whose verdicts another rule book would change, on the reports that are there. */
@NullMarked
package vn.binhdang.engine.impact;

import org.jspecify.annotations.NullMarked;

/** Beside the steps: what has become of the findings of the last report, and why. */
@NullMarked
package vn.binhdang.engine.changes;

import org.jspecify.annotations.NullMarked;

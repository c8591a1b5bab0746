/** Beside the steps: what was reported earlier, found through the changes of units. */
@NullMarked
package vn.binhdang.engine.history;

import org.jspecify.annotations.NullMarked;

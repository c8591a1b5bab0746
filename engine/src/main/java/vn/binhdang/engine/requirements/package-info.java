/** Beside the steps: what a document demands, from its own words to something that can be compared. */
@NullMarked
package vn.binhdang.engine.requirements;

import org.jspecify.annotations.NullMarked;

/** The difference between two rule books as JSON. */
@NullMarked
package vn.binhdang.engine.amendments.json;

import org.jspecify.annotations.NullMarked;

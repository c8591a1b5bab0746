/** Step 1 of 6: what came in. Reports as their authors wrote them, read from JSON or CSV, each part with its place. */
@NullMarked
package vn.binhdang.engine.report;

import org.jspecify.annotations.NullMarked;

/** Tests of step 1: reading reports from JSON and CSV, and what is said when that fails. */
@NullMarked
package vn.binhdang.engine.report;

import org.jspecify.annotations.NullMarked;

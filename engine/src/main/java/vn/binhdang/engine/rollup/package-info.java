/**
 * Beside the steps: from the reports of small units to the larger one above them. What is known is added, what is not
 * known yet is bounded, and the engine judges the bounds as it judges any report.
 */
@NullMarked
package vn.binhdang.engine.rollup;

import org.jspecify.annotations.NullMarked;

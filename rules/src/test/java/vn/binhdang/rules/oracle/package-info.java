/**
 * A second evaluator in plain Java, written from the design and not from the checks, with its own small model, its own
 * fractions and a maker of rule books and reports. The engine must agree with it.
 */
@NullMarked
package vn.binhdang.rules.oracle;

import org.jspecify.annotations.NullMarked;

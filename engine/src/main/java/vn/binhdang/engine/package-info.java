/** The engine: {@link vn.binhdang.engine.ComplianceEngine} takes a report through the six steps. */
@NullMarked
package vn.binhdang.engine;

import org.jspecify.annotations.NullMarked;

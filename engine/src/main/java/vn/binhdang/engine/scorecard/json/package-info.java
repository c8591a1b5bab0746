/** The scorecard as JSON: a contract with other programs. Fields may be added, never renamed or given another meaning. */
@NullMarked
package vn.binhdang.engine.scorecard.json;

import org.jspecify.annotations.NullMarked;

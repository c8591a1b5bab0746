/** Beside the steps: what a change of the rule book means, whatever lines of its files it stands in. */
@NullMarked
package vn.binhdang.engine.amendments;

import org.jspecify.annotations.NullMarked;

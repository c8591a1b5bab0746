/** Tests of step 3: which targets bind a unit, as cells. */
@NullMarked
package vn.binhdang.engine.targets;

import org.jspecify.annotations.NullMarked;

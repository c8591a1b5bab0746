/** Tests of what stands in the package of the same name. */
@NullMarked
package vn.binhdang.engine.priorities;

import org.jspecify.annotations.NullMarked;

/** Tests of what stands in the package of the same name. */
@NullMarked
package vn.binhdang.engine.duties;

import org.jspecify.annotations.NullMarked;

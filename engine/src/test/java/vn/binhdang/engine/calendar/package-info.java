/** Tests of what stands in the package of the same name. */
@NullMarked
package vn.binhdang.engine.calendar;

import org.jspecify.annotations.NullMarked;

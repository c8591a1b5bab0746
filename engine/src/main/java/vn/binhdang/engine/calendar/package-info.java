/** Beside the steps: which days the offices of the state work, so that what is due in so many working days has a day. */
@NullMarked
package vn.binhdang.engine.calendar;

import org.jspecify.annotations.NullMarked;

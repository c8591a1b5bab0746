/** Beside the steps: what each unit owes by when, whatever has been sent; and how much of it came, and came in time. */
@NullMarked
package vn.binhdang.engine.duties;

import org.jspecify.annotations.NullMarked;

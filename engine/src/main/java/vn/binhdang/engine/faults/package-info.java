/** Beside the steps: what is wrong with an input and where, so that a person can mend it. */
@NullMarked
package vn.binhdang.engine.faults;

import org.jspecify.annotations.NullMarked;

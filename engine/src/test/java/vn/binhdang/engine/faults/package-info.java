/** Tests of faults, their places and their order. */
@NullMarked
package vn.binhdang.engine.faults;

import org.jspecify.annotations.NullMarked;

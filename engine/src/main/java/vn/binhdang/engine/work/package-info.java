/** Beside the steps: long work on all cores of the machine. */
@NullMarked
package vn.binhdang.engine.work;

import org.jspecify.annotations.NullMarked;

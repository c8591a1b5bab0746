/** Tests of the register: which unit a code means on a day. */
@NullMarked
package vn.binhdang.engine.localities;

import org.jspecify.annotations.NullMarked;

/** Beside the steps: which unit a code means on a day. Codes are reused, so a locality is a code and a date. */
@NullMarked
package vn.binhdang.engine.localities;

import org.jspecify.annotations.NullMarked;

/** Beside the steps: exact numbers, how Vietnamese and English texts write them, and how they are shown. */
@NullMarked
package vn.binhdang.engine.numbers;

import org.jspecify.annotations.NullMarked;

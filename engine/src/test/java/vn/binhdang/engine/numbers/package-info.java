/** Tests of exact numbers, how they are written and how they are shown. */
@NullMarked
package vn.binhdang.engine.numbers;

import org.jspecify.annotations.NullMarked;

/** Beside the steps: the words of the two languages, and what was probably meant by an unknown word. */
@NullMarked
package vn.binhdang.engine.text;

import org.jspecify.annotations.NullMarked;

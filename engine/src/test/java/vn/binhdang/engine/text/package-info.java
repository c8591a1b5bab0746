/** Tests of the words of two languages and of nearest words. */
@NullMarked
package vn.binhdang.engine.text;

import org.jspecify.annotations.NullMarked;

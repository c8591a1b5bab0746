/** Tests of reading rule files: one mistake each, and all of them at once. */
@NullMarked
package vn.binhdang.engine.rulebook;

import org.jspecify.annotations.NullMarked;

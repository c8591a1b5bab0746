/** Beside the steps: rule files with one mistake each, to see whether the cases beside them notice it. */
@NullMarked
package vn.binhdang.engine.mistakes;

import org.jspecify.annotations.NullMarked;

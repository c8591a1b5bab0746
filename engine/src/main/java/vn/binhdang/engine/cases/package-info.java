/** Beside the steps: the cases that stand beside packs and those that follow from them, run and counted. */
@NullMarked
package vn.binhdang.engine.cases;

import org.jspecify.annotations.NullMarked;

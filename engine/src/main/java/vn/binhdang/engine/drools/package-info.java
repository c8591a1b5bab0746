/** Beside the steps: the only package that knows Drools. Runs the compiled checks over the facts of one report. */
@NullMarked
package vn.binhdang.engine.drools;

import org.jspecify.annotations.NullMarked;

/** Beside the steps: reads a whole rule book over before it is published, and remarks on everything a person should see. */
@NullMarked
package vn.binhdang.engine.proofreading;

import org.jspecify.annotations.NullMarked;

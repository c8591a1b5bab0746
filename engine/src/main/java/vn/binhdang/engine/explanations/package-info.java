/** Beside the steps: the sentences, made last and from the facts alone. */
@NullMarked
package vn.binhdang.engine.explanations;

import org.jspecify.annotations.NullMarked;

/** The sentences, and that no number in them contradicts the verdict. */
@NullMarked
package vn.binhdang.engine.explanations;

import org.jspecify.annotations.NullMarked;

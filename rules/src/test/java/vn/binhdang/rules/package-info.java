/** Runs the cases that stand beside the packs, and guards the rule book as a whole. */
@NullMarked
package vn.binhdang.rules;

import org.jspecify.annotations.NullMarked;

/** Evaluates without storing. */
@NullMarked
package vn.binhdang.api.service.checks;

import org.jspecify.annotations.NullMarked;

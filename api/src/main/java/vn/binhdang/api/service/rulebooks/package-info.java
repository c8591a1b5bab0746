/** The rule files in force, watched and swapped whole. */
@NullMarked
package vn.binhdang.api.service.rulebooks;

import org.jspecify.annotations.NullMarked;

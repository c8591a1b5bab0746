/** The command line as its users see it. */
@NullMarked
package vn.binhdang.api.cli;

import org.jspecify.annotations.NullMarked;

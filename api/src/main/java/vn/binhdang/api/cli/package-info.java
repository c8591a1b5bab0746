/** The command line. Data goes to standard output, everything else to standard error; no Spring but for {@code serve}. */
@NullMarked
package vn.binhdang.api.cli;

import org.jspecify.annotations.NullMarked;

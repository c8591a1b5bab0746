/** The program: a command line and an HTTP service, both a thin shell around the engine. */
@NullMarked
package vn.binhdang.api;

import org.jspecify.annotations.NullMarked;

/** The HTTP service: parses, calls the engine, answers. Gives the same JSON as the command line. */
@NullMarked
package vn.binhdang.api.http;

import org.jspecify.annotations.NullMarked;

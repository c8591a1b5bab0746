/** The program as its users see it: what goes in, what comes out, with which status. */
@NullMarked
package vn.binhdang.api;

import org.jspecify.annotations.NullMarked;

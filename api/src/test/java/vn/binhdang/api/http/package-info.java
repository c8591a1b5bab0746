/** The HTTP service as its callers see it. */
@NullMarked
package vn.binhdang.api.http;

import org.jspecify.annotations.NullMarked;

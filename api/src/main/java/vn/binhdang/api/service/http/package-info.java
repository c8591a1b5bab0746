/** The edge that all parts of the service share: problems, pages, entity tags. */
@NullMarked
package vn.binhdang.api.service.http;

import org.jspecify.annotations.NullMarked;

/** What the service says of itself: its OpenAPI document. */
@NullMarked
package vn.binhdang.api.service.description;

import org.jspecify.annotations.NullMarked;

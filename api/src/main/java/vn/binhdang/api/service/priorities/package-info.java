/** Whom to inspect first, and whom to commend. */
@NullMarked
package vn.binhdang.api.service.priorities;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.binhdang.api.service.priorities;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.binhdang.api.service.audit;

import org.jspecify.annotations.NullMarked;

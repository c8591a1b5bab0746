@NullMarked
package vn.binhdang.api.service.webhooks;

import org.jspecify.annotations.NullMarked;

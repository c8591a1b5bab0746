@NullMarked
package vn.binhdang.api.service.publishing;

import org.jspecify.annotations.NullMarked;

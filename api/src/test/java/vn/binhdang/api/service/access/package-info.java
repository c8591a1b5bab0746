@NullMarked
package vn.binhdang.api.service.access;

import org.jspecify.annotations.NullMarked;

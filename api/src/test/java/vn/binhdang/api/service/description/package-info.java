@NullMarked
package vn.binhdang.api.service.description;

import org.jspecify.annotations.NullMarked;

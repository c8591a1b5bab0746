@NullMarked
package vn.binhdang.api.service.duties;

import org.jspecify.annotations.NullMarked;

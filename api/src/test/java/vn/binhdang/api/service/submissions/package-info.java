@NullMarked
package vn.binhdang.api.service.submissions;

import org.jspecify.annotations.NullMarked;

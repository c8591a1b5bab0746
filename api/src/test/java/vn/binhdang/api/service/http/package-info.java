@NullMarked
package vn.binhdang.api.service.http;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.binhdang.api.service.operations;

import org.jspecify.annotations.NullMarked;

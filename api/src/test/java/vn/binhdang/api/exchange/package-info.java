@NullMarked
package vn.binhdang.api.exchange;

import org.jspecify.annotations.NullMarked;

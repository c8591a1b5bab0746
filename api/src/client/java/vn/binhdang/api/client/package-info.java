@NullMarked
package vn.binhdang.api.client;

import org.jspecify.annotations.NullMarked;

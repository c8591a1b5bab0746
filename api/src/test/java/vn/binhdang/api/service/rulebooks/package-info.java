@NullMarked
package vn.binhdang.api.service.rulebooks;

import org.jspecify.annotations.NullMarked;

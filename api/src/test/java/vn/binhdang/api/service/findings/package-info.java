@NullMarked
package vn.binhdang.api.service.findings;

import org.jspecify.annotations.NullMarked;

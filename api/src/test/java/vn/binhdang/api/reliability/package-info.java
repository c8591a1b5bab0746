/** The service under fire. Commands of their own, not tests of every build: see docs/reliability.md. */
@NullMarked
package vn.binhdang.api.reliability;

import org.jspecify.annotations.NullMarked;

/** Tests of the roll-up: spans against every completion there is, scopes, submissions and earlier reports. */
@NullMarked
package vn.binhdang.engine.rollup;

import org.jspecify.annotations.NullMarked;

/** The roll-up as JSON. */
@NullMarked
package vn.binhdang.engine.rollup.json;

import org.jspecify.annotations.NullMarked;

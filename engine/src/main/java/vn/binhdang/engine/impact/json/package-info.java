/** The impact of changed rule files as JSON. */
@NullMarked
package vn.binhdang.engine.impact.json;

import org.jspecify.annotations.NullMarked;

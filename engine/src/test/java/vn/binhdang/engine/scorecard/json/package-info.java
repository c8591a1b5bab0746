@NullMarked
package vn.binhdang.engine.scorecard.json;

import org.jspecify.annotations.NullMarked;

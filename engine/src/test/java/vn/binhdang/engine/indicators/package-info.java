/** Tests of step 2: the figures as exact facts. */
@NullMarked
package vn.binhdang.engine.indicators;

import org.jspecify.annotations.NullMarked;

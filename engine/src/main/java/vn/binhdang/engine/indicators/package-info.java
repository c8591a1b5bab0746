/** Step 2 of 6: the figures as exact facts. What each indicator counts, and what a report gives for it. */
@NullMarked
package vn.binhdang.engine.indicators;

import org.jspecify.annotations.NullMarked;

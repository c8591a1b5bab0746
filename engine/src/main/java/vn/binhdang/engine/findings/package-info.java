/** Step 5 of 6: what somebody has to act on, each with an identity that lasts from one report to the next. */
@NullMarked
package vn.binhdang.engine.findings;

import org.jspecify.annotations.NullMarked;

/** Tests of step 5: what somebody has to act on, and the words for it. */
@NullMarked
package vn.binhdang.engine.findings;

import org.jspecify.annotations.NullMarked;

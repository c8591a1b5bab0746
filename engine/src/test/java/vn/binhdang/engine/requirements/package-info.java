/** Tests of the phrases of plans and what they demand. */
@NullMarked
package vn.binhdang.engine.requirements;

import org.jspecify.annotations.NullMarked;

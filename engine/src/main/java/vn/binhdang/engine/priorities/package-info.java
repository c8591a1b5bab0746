/** Beside the steps: whom to inspect and whom to commend. Proposals with reasons; a person decides. */
@NullMarked
package vn.binhdang.engine.priorities;

import org.jspecify.annotations.NullMarked;

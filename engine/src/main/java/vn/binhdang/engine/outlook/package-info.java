/** Beside the steps: whether what is not reached yet will be, on the path so far. A forecast never becomes a verdict. */
@NullMarked
package vn.binhdang.engine.outlook;

import org.jspecify.annotations.NullMarked;

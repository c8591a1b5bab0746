/** Tests of what stands around the steps: taking in reports. */
@NullMarked
package vn.binhdang.engine;

import org.jspecify.annotations.NullMarked;

/** How long a check takes: measured with made rule files and reports, and held against fixed bars. */
@NullMarked
package vn.binhdang.bench;

import org.jspecify.annotations.NullMarked;

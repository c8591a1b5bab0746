/** Reports and results in the formats of other systems: DHIS2 in, SDMX out. Knows no Spring. */
@NullMarked
package vn.binhdang.api.exchange;

import org.jspecify.annotations.NullMarked;

/** What is counted and timed where it happens. Knows no other part of the service. */
@NullMarked
package vn.binhdang.api.service.meters;

import org.jspecify.annotations.NullMarked;

/** What those who run the service need: health, figures, logs, a doctor, backup and restore. */
@NullMarked
package vn.binhdang.api.service.operations;

import org.jspecify.annotations.NullMarked;

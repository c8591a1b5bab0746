/** Findings as records: what is open, since when, and what became of it. */
@NullMarked
package vn.binhdang.api.service.findings;

import org.jspecify.annotations.NullMarked;

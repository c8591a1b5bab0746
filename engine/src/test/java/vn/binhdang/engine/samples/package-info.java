/** Small made-up indicators, reports, packs and cells for tests, and assertions on faults. */
@NullMarked
package vn.binhdang.engine.samples;

import org.jspecify.annotations.NullMarked;

package vn.binhdang.api.output;

import vn.binhdang.engine.impact.Impact;
import vn.binhdang.engine.text.Language;

/**
 * An impact to be written.
 *
 * @param width of the lines in columns, for tables
 * @param all whether tables name every unit, however many there are
 */
public record ImpactOutput(Impact impact, Language language, boolean coloured, int width, boolean all) {}

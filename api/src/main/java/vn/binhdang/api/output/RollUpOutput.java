package vn.binhdang.api.output;

import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.text.Language;

/**
 * A roll-up to be written.
 *
 * @param width of the lines in columns, for tables
 * @param verbose whether tables also say what could not be rolled up
 */
public record RollUpOutput(RollUpResult result, Language language, boolean coloured, int width, boolean verbose) {}

package vn.binhdang.api.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.cases.PackResult;
import vn.binhdang.engine.mistakes.Trial;
import vn.binhdang.engine.text.Language;

/**
 * What became of cases, to be written.
 *
 * @param trials of mistakes, or null where none were asked for
 * @param width of the lines in columns, for tables
 */
public record CasesOutput(
        List<PackResult> packs, @Nullable List<Trial> trials, Language language, boolean coloured, int width) {}

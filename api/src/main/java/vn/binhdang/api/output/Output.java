package vn.binhdang.api.output;

import java.util.List;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.text.Language;

/**
 * What is to be written.
 *
 * @param single whether the input was one report and not a list, so that JSON is one object and not an array
 * @param width of the lines in columns, for tables
 */
public record Output(List<Scorecard> scorecards, boolean single, Language language, boolean coloured, int width) {

    public Output {
        scorecards = List.copyOf(scorecards);
    }
}

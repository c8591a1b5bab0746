package vn.binhdang.engine.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Punctuality;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * What a case expects or an engine says: a verdict, whether a report came in time, or that the target does not bind
 * such a unit in such a period.
 *
 * @param code the word in case files, such as {@code MET}
 */
public record Outcome(String code, Text noun) {

    public static final Outcome NOT_BOUND =
            new Outcome("NOT_BOUND", Text.of("Không ràng buộc đơn vị này trong kỳ này", "Does not bind"));

    public static Outcome of(Verdict verdict) {
        return new Outcome(verdict.name(), verdict.noun());
    }

    public static Outcome of(Punctuality punctuality) {
        return new Outcome(punctuality.name(), punctuality.noun());
    }

    /** What can be expected of a target, or else of a reporting duty. */
    static List<Outcome> expectable(boolean ofDuty) {
        Stream<Outcome> words = ofDuty
                ? Arrays.stream(Punctuality.values()).map(Outcome::of)
                : Arrays.stream(Verdict.values()).map(Outcome::of);
        return Stream.concat(words, Stream.of(NOT_BOUND)).toList();
    }

    boolean is(Verdict verdict) {
        return code.equals(verdict.name());
    }

    boolean is(Punctuality punctuality) {
        return code.equals(punctuality.name());
    }

    /** In words with the code behind them: “Đạt (MET)”. */
    public Text words() {
        return Text.of("%s (%s)", "%s (%s)", noun, code);
    }
}

package vn.binhdang.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.scorecard.Scorecard;

/**
 * One made rule book and its reports, given to both evaluators.
 *
 * @param disputed the first report on which they differ, if they do
 * @param seen how often each thing occurred that the maker is meant to make
 */
record OracleRound(long seed, int reports, @Nullable Disputed disputed, Map<String, Integer> seen) {

    static OracleRound of(long seed, int reports) {
        Dice dice = new Dice(seed);
        MadeRuleBook book = RuleBookMaker.make(dice);
        List<MadeReport> made = new ReportMaker(dice, book).make(reports);
        Map<String, Scorecard> scorecards = scorecards(seed, book, made);
        Map<String, Integer> seen = new TreeMap<>();
        for (MadeReport report : made) {
            Scorecard scorecard =
                    Optional.ofNullable(scorecards.get(report.key())).orElseThrow();
            OraclePlan plan = OraclePlan.of(book, report);
            if (!Outcome.of(scorecard).equals(Oracle.of(plan, report))) {
                return new OracleRound(seed, made.size(), new Disputed(book, report), seen);
            }
            Coverage.count(scorecard, plan, seen);
        }
        return new OracleRound(seed, made.size(), null, seen);
    }

    private static Map<String, Scorecard> scorecards(long seed, MadeRuleBook book, List<MadeReport> made) {
        try {
            return new Engine(book).evaluate(made);
        } catch (RuntimeException failed) {
            throw new IllegalStateException("the engine failed on the rule book of seed " + seed, failed);
        }
    }
}

package vn.binhdang.rules.oracle;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.binhdang.engine.scorecard.Score;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Timeliness;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * What one of the two evaluators says of a report.
 *
 * @param cells the verdict of every planned cell and whether it is due, by key
 * @param punctuality whether each report asked for came in time, by duty
 * @param scores how often each verdict was given, by pack; none that was never given, and no pack that asks nothing
 */
record Outcome(Map<String, String> cells, Map<String, String> punctuality, Map<String, Map<Verdict, Integer>> scores) {

    static Outcome of(Scorecard scorecard) {
        Map<String, String> cells = new TreeMap<>();
        for (Judgement judgement : scorecard.verdicts()) {
            String key = judgement.cell().key().toString();
            String twice =
                    cells.put(key, words(judgement.verdict(), judgement.cell().due()));
            if (twice != null) {
                cells.put(key, "two verdicts");
            }
        }
        Map<String, Map<Verdict, Integer>> scores = new TreeMap<>();
        for (Score score : scorecard.scores()) {
            Map<Verdict, Integer> counts = new EnumMap<>(score.tally().counts());
            counts.values().removeIf(count -> count == 0);
            scores.put(score.pack().id(), counts);
        }
        scores.values().removeIf(Map::isEmpty);
        Map<String, String> punctuality = new TreeMap<>();
        for (Timeliness timeliness : scorecard.reporting()) {
            punctuality.merge(
                    timeliness.obligation().id(), timeliness.punctuality().name(), (one, other) -> "two outcomes");
        }
        return new Outcome(cells, punctuality, scores);
    }

    static String words(Verdict verdict, boolean due) {
        return verdict + (due ? " due" : " ahead");
    }
}

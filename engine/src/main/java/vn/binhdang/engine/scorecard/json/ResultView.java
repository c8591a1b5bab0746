package vn.binhdang.engine.scorecard.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.scorecard.Score;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.Tally;

/** The result of checking one report. */
public record ResultView(
        LocalityView locality,
        String period,
        LocalDate asOf,
        @Nullable LocalDate submittedOn,
        @Nullable String document,
        RuleBookView ruleBook,
        String engine,
        Map<String, Integer> summary,
        List<Map<String, Object>> scores,
        List<VerdictView> verdicts,
        List<ReportingView> reporting,
        List<FindingView> findings,
        @Nullable ChangesView changes) {

    /** The unit that reported, with the codes of the units above it, the nation first. */
    public record LocalityView(String code, String name, String level, List<String> path) {}

    /** Which rule files decided. */
    public record RuleBookView(String sha256, List<String> packs) {}

    public static ResultView of(Scorecard scorecard) {
        Explanations explanations = new Explanations();
        List<String> packs =
                scorecard.scores().stream().map(score -> score.pack().id()).toList();
        return new ResultView(
                new LocalityView(
                        scorecard.locality().code(),
                        scorecard.locality().name(),
                        scorecard.locality().level().code(),
                        scorecard.path()),
                scorecard.report().period().toString(),
                scorecard.asOf(),
                scorecard.report().submittedOn(),
                scorecard.report().document(),
                new RuleBookView(scorecard.ruleBook().hex(), packs),
                EngineVersion.current(),
                summary(scorecard.summary()),
                scorecard.scores().stream().map(ResultView::score).toList(),
                scorecard.verdicts().stream()
                        .map(judgement -> VerdictView.of(judgement, scorecard, explanations))
                        .toList(),
                scorecard.reporting().stream().map(ReportingView::of).toList(),
                scorecard.findings().stream()
                        .map(finding -> FindingView.of(finding, scorecard.changes(), explanations))
                        .toList(),
                ChangesView.of(scorecard.changes()));
    }

    private static Map<String, Integer> summary(Tally tally) {
        Map<String, Integer> summary = new LinkedHashMap<>();
        summary.put("planned", tally.total());
        tally.counts().forEach((verdict, count) -> summary.put(verdict.name(), count));
        return summary;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("pack", score.pack().id());
        view.put("targets", score.tally().total());
        score.tally().counts().forEach((verdict, count) -> view.put(verdict.name(), count));
        return view;
    }
}

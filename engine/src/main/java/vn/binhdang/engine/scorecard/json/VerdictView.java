package vn.binhdang.engine.scorecard.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.explanations.Explanations.Explanation;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.outlook.Outlook;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.robustness.Robustness;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * The verdict on one target or part and one milestone.
 *
 * @param part true for a part of a compound target, else absent
 * @param outlook for what is not yet reached, whether it will be
 * @param reachedIn the year in which the path so far reaches it; a forecast
 * @param change how the target stood in the last report and what has moved it since, on its first milestone only
 * @param gap figure less requirement, signed, in the unit; for months or quarters the number that fall short, negative
 * @param gapPercent the same in percent of the requirement
 * @param confirm what about the target was not checked against the original document
 */
public record VerdictView(
        String target,
        Text title,
        @Nullable String indicator,
        String milestone,
        boolean due,
        @Nullable Boolean part,
        Verdict verdict,
        Outlook.@Nullable State outlook,
        @Nullable Integer reachedIn,
        String rule,
        @Nullable RequiredView required,
        @Nullable ReportedView reported,
        @Nullable String gap,
        @Nullable String gapPercent,
        @Nullable RemedyView remedy,
        @Nullable RobustnessView robustness,
        @Nullable ChangeView change,
        String severity,
        @Nullable Text confirm,
        SourceView source,
        Text explanation) {

    /** What would close the gap, in whole units where counts can. */
    public record RemedyView(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigInteger replace,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigInteger add,

            Text text) {}

    /** How firmly it stands on its counts: the 95 % interval with one decimal place. */
    public record RobustnessView(
            String low,
            String high,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigInteger flips,

            boolean fragile) {

        private static RobustnessView of(Robustness robustness) {
            return new RobustnessView(
                    robustness.low().rounded(1).toPlainString(),
                    robustness.high().rounded(1).toPlainString(),
                    robustness.flips(),
                    robustness.fragile());
        }
    }

    /** Which document says so, where, and in which words. */
    public record SourceView(String document, String issuer, String clause, String text) {}

    static VerdictView of(Judgement judgement, Scorecard scorecard, Explanations explanations) {
        Explanation explanation = explanations.of(judgement);
        Report report = scorecard.report();
        Outlook outlook = Outlook.of(judgement).orElse(null);
        Cell cell = judgement.cell();
        Target target = cell.clause().target();
        Distance distance = explanation.distance();
        return new VerdictView(
                cell.target(),
                cell.clause().title(),
                cell.indicator() == null ? null : cell.indicator().code(),
                cell.milestone(),
                cell.due(),
                cell.isPart() ? true : null,
                judgement.verdict(),
                outlook == null ? null : outlook.state(),
                outlook == null || outlook.path() == null
                        ? null
                        : outlook.path().year().orElse(null),
                judgement.rule(),
                RequiredView.of(cell),
                ReportedView.of(cell, report),
                distance == null ? null : plain(distance.difference()),
                distance == null || distance.ofTarget() == null ? null : plain(distance.ofTarget()),
                explanation.remedy() == null ? null : remedy(explanation.remedy()),
                explanation.robustness() == null ? null : RobustnessView.of(explanation.robustness()),
                ChangeView.of(scorecard.changes().movements().get(cell.key())),
                cell.clause().severity().code(),
                cell.clause().confirm(),
                new SourceView(
                        cell.clause().pack().document().number(),
                        cell.clause().pack().document().issuer(),
                        target.clause(),
                        target.text()),
                explanation.words());
    }

    private static RemedyView remedy(Remedy remedy) {
        return new RemedyView(remedy.replace(), remedy.add(), remedy.text());
    }

    private static String plain(Quantity quantity) {
        return Display.plain(quantity, List.of());
    }
}

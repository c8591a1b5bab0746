package vn.binhdang.engine.rollup.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.rollup.NotRolledUp;
import vn.binhdang.engine.rollup.OwnDifference;
import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.UnitCount;
import vn.binhdang.engine.rollup.UnitToCall;
import vn.binhdang.engine.scorecard.json.ResultView.LocalityView;
import vn.binhdang.engine.scorecard.json.ResultView.RuleBookView;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * The result of a roll-up.
 *
 * @param summary how many targets, parts and milestones got which verdict or are undecided
 * @param notRolledUp targets and parts whose figures do not follow from the units
 * @param units how the units themselves do
 * @param call units whose reports would help to decide, the most helpful first
 * @param ownReport figures of the larger unit's own report that its units do not bear out
 */
public record RollUpView(
        LocalityView to,
        String period,
        RuleBookView ruleBook,
        String engine,
        CoverageView coverage,
        Map<String, Integer> summary,
        List<OutcomeView> targets,
        List<NotRolledUpView> notRolledUp,
        List<Map<String, Object>> units,
        List<CallView> call,
        List<OwnView> ownReport) {

    /**
     * Who reported.
     *
     * @param registerComplete false where the register knows only some of the units, so that the coverage is not to be
     *     believed
     * @param percent of the units that the register knows
     */
    public record CoverageView(
            String level, boolean registerComplete, int units, int reported, String percent, List<UnitView> silent) {}

    public record UnitView(String code, String name) {}

    public record NotRolledUpView(
            String target,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String indicator,

            Text reason) {}

    /**
     * Whom to call.
     *
     * @param helps how many undecided targets need something of the unit
     * @param ofUnknownSize true where there are no bounds without it
     */
    public record CallView(
            String code,
            String name,
            boolean reported,
            int helps,
            boolean ofUnknownSize,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal lastDenominator) {}

    public record OwnView(String indicator, Text name, FigureView own, FigureView rolledUp) {}

    public static RollUpView of(RollUpResult result) {
        Scope scope = result.scope();
        return new RollUpView(
                new LocalityView(
                        scope.to().code(), scope.to().name(), scope.to().level().code(), scope.path()),
                scope.period().toString(),
                new RuleBookView(
                        result.ruleBook().hex(),
                        result.packs().stream().map(Pack::id).toList()),
                EngineVersion.current(),
                coverage(result),
                summary(result),
                result.outcomes().stream().map(OutcomeView::of).toList(),
                result.notRolledUp().stream().map(RollUpView::notRolledUp).toList(),
                result.counts().stream().map(RollUpView::units).toList(),
                result.calls().stream().map(RollUpView::call).toList(),
                result.differences().stream().map(RollUpView::own).toList());
    }

    private static CoverageView coverage(RollUpResult result) {
        Scope scope = result.scope();
        int units = scope.units().size();
        return new CoverageView(
                scope.level().code(),
                scope.registerComplete(),
                units,
                result.reported(),
                Display.plain(Quantity.of(100L * result.reported(), units), List.of(Quantity.ZERO, Quantity.of(100))),
                result.silent().stream().map(RollUpView::unit).toList());
    }

    private static UnitView unit(Locality unit) {
        return new UnitView(unit.code(), unit.name());
    }

    private static Map<String, Integer> summary(RollUpResult result) {
        Map<String, Integer> summary = new LinkedHashMap<>();
        summary.put("planned", result.outcomes().size());
        for (Verdict verdict : Verdict.values()) {
            summary.put(verdict.name(), 0);
        }
        summary.put(OutcomeView.UNDECIDED, 0);
        result.outcomes().forEach(outcome -> summary.merge(OutcomeView.word(outcome), 1, Integer::sum));
        return summary;
    }

    private static NotRolledUpView notRolledUp(NotRolledUp one) {
        return new NotRolledUpView(
                one.clause().id(),
                one.indicator() == null ? null : one.indicator().code(),
                one.reason());
    }

    private static Map<String, Object> units(UnitCount count) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("target", count.clause().id());
        view.put("title", count.clause().title());
        view.put("milestone", count.milestone());
        view.put("due", count.due());
        if (count.clause().part() != null) {
            view.put("part", true);
        }
        view.put("units", count.units());
        count.tally().counts().forEach((verdict, number) -> view.put(verdict.name(), number));
        view.put("silent", count.silent());
        return view;
    }

    private static CallView call(UnitToCall call) {
        return new CallView(
                call.unit().code(),
                call.unit().name(),
                call.reported(),
                call.helps(),
                call.ofUnknownSize(),
                call.lastDenominator());
    }

    private static OwnView own(OwnDifference difference) {
        return new OwnView(
                difference.indicator().code(),
                difference.indicator().name(),
                FigureView.of(difference.indicator(), difference.own(), List.of()),
                FigureView.of(difference.indicator(), difference.rolledUp(), List.of()));
    }
}

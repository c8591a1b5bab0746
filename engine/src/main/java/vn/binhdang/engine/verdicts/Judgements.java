package vn.binhdang.engine.verdicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.binhdang.engine.targets.Plan;

/**
 * The complete outcome of one report: one judgement for each planned cell, in the order of the plan.
 *
 * @param doubts by indicator and kind
 * @param reportDoubts by kind
 * @param weaknesses by target
 */
public record Judgements(
        List<Judgement> cells,
        List<Timeliness> reporting,
        List<Doubt> doubts,
        List<ReportDoubt> reportDoubts,
        List<Weakness> weaknesses) {

    private static final Comparator<Doubt> BY_INDICATOR = Comparator.comparing(
                    (Doubt doubt) -> doubt.reading().indicator().code())
            .thenComparing(Doubt::kind);

    private static final Comparator<Weakness> BY_TARGETS = Comparator.comparing(
                    (Weakness weakness) -> weakness.pairing().own().target())
            .thenComparing(weakness -> weakness.pairing().own().milestone())
            .thenComparing(weakness -> weakness.pairing().above().target())
            .thenComparing(weakness -> weakness.pairing().above().milestone());

    public Judgements {
        cells = List.copyOf(cells);
        reporting = List.copyOf(reporting);
        doubts = List.copyOf(doubts);
        reportDoubts = List.copyOf(reportDoubts);
        weaknesses = List.copyOf(weaknesses);
    }

    /**
     * Takes the decisions if they are complete.
     *
     * @throws IncompleteDecisionsException if a planned cell or obligation got no outcome or more than one
     */
    public static Judgements complete(Plan plan, Decisions decisions) {
        List<String> undecided = new ArrayList<>();
        List<Judgement> cells = new ArrayList<>(plan.cells().size());
        plan.cells().forEach(cell -> take(cell.key(), decisions.about(cell), Judgement::rule, cells, undecided));
        List<Timeliness> reporting = new ArrayList<>();
        plan.obligations()
                .forEach(obligation ->
                        take(obligation.id(), decisions.about(obligation), Timeliness::rule, reporting, undecided));
        if (!undecided.isEmpty()) {
            throw new IncompleteDecisionsException(undecided);
        }
        List<Doubt> doubts = decisions.doubts().stream().sorted(BY_INDICATOR).toList();
        List<ReportDoubt> reportDoubts = decisions.reportDoubts().stream()
                .sorted(Comparator.comparing(ReportDoubt::kind))
                .toList();
        List<Weakness> weaknesses =
                decisions.weaknesses().stream().sorted(BY_TARGETS).toList();
        return new Judgements(cells, reporting, doubts, reportDoubts, weaknesses);
    }

    private static <T> void take(
            Object name, List<T> outcomes, Function<T, String> rule, List<T> taken, List<String> undecided) {
        if (outcomes.size() == 1) {
            taken.add(outcomes.get(0));
        } else {
            undecided.add("%s: %s outcomes %s"
                    .formatted(
                            name, outcomes.size(), outcomes.stream().map(rule).collect(Collectors.joining("; ")))
                    .strip());
        }
    }
}

package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Obstacle;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** Counts what was made, so that the agreement of the evaluators cannot become empty. */
final class Coverage {

    private Coverage() {}

    /** Everything that must occur often. */
    static List<String> wanted() {
        List<String> wanted = new ArrayList<>(List.of(
                "level NATIONAL",
                "level PROVINCE",
                "level DISTRICT",
                "level COMMUNE",
                "period year",
                "period half-year",
                "period quarter",
                "period month",
                "figure Measured",
                "figure bare",
                "figure Answered",
                "figure Counted",
                "figure open",
                "figure Silent",
                "figure NotApplicable",
                "figure Undefined",
                "one unit of a share",
                "compound due",
                "compound ahead",
                "part",
                "several packs",
                "replaced target",
                "documents that disagree",
                "one person off the bound",
                "report ON_TIME",
                "report LATE",
                "report UNDATED",
                "report on the very day"));
        for (Verdict verdict : Verdict.values()) {
            wanted.add("verdict " + verdict);
        }
        for (Obstacle obstacle : Obstacle.values()) {
            wanted.add("obstacle " + obstacle);
        }
        for (Comparison comparison : Comparison.values()) {
            for (Verdict verdict : List.of(Verdict.MET, Verdict.GAP, Verdict.NOT_YET)) {
                wanted.add("comparison " + comparison + " " + verdict);
            }
        }
        for (Comparison comparison : List.of(
                Comparison.AT_LEAST, Comparison.ABOVE, Comparison.AT_MOST, Comparison.BELOW, Comparison.BETWEEN)) {
            wanted.add("exactly at the bound of " + comparison);
        }
        return wanted;
    }

    static void count(Scorecard scorecard, OraclePlan plan, Map<String, Integer> seen) {
        add(seen, "level " + scorecard.locality().level());
        add(seen, "period " + scorecard.report().period().series());
        add(seen, "several packs", scorecard.scores().size() > 1 ? 1 : 0);
        add(seen, "replaced target", plan.replaced().size());
        add(seen, "documents that disagree", Conflicts.in(plan.cells()).size());
        scorecard.reporting().forEach(timeliness -> {
            add(seen, "report " + timeliness.punctuality());
            boolean veryDay =
                    timeliness.obligation().due().equals(timeliness.obligation().submittedOn());
            add(seen, "report on the very day", veryDay ? 1 : 0);
        });
        for (Judgement judgement : scorecard.verdicts()) {
            Cell cell = judgement.cell();
            add(seen, "verdict " + judgement.verdict());
            add(seen, "obstacle " + cell.obstacle());
            add(seen, judgement.isWhole() ? "compound " + (cell.due() ? "due" : "ahead") : figure(cell.figure()));
            add(seen, "part", cell.isPart() ? 1 : 0);
            boolean own = cell.clause()
                    .target()
                    .levels()
                    .contains(scorecard.locality().level());
            add(seen, "one unit of a share", own ? 0 : 1);
            if (cell.obstacle() == Obstacle.NONE) {
                add(seen, "comparison " + cell.comparison() + " " + judgement.verdict());
                nearBound(cell).ifPresent(near -> add(seen, near));
            }
        }
    }

    private static String figure(Figure figure) {
        if (figure instanceof Figure.Counted counted && !counted.isComplete()) {
            return "figure open";
        }
        return figure instanceof Figure.Measured measured && measured.numerator() == null
                ? "figure bare"
                : "figure " + figure.getClass().getSimpleName();
    }

    private static Optional<String> nearBound(Cell cell) {
        if (!(cell.figure() instanceof Figure.Measured measured) || cell.requirement() == null) {
            return Optional.empty();
        }
        List<Quantity> bounds = cell.requirement().bounds();
        if (bounds.contains(measured.value())) {
            return Optional.of("exactly at the bound of " + cell.comparison());
        }
        Indicator indicator = cell.indicator();
        BigDecimal denominator = measured.denominator();
        if (indicator == null || denominator == null) {
            return Optional.empty();
        }
        Quantity onePerson = Quantity.of(indicator.unit().factor()).dividedBy(Quantity.of(denominator));
        return bounds.stream()
                        .anyMatch(bound -> bound.minus(measured.value()).abs().compareTo(onePerson) <= 0)
                ? Optional.of("one person off the bound")
                : Optional.empty();
    }

    private static void add(Map<String, Integer> seen, String what) {
        add(seen, what, 1);
    }

    private static void add(Map<String, Integer> seen, String what, int times) {
        seen.merge(what, times, Integer::sum);
    }
}

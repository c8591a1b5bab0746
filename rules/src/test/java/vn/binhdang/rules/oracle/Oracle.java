package vn.binhdang.rules.oracle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.binhdang.engine.verdicts.Verdict;

/** Says what the engine must say of a report, sentence by sentence from the design. */
final class Oracle {

    /** Of parts that are neither all met nor partly met, the first of these that is among them names the whole. */
    private static final List<Verdict> FIRST_PRESENT =
            List.of(Verdict.GAP, Verdict.NOT_COMPUTABLE, Verdict.NOT_REPORTED, Verdict.REVIEW, Verdict.NOT_YET);

    private final OraclePlan plan;
    private final MadeReport report;
    private final Set<String> conflicts;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private Oracle(OraclePlan plan, MadeReport report) {
        this.plan = plan;
        this.report = report;
        this.conflicts = Conflicts.DECIDED ? Conflicts.in(plan.cells()) : Set.of();
    }

    static Outcome of(MadeRuleBook book, MadeReport report) {
        return of(OraclePlan.of(book, report), report);
    }

    static Outcome of(OraclePlan plan, MadeReport report) {
        return new Oracle(plan, report).outcome();
    }

    private Outcome outcome() {
        plan.cells().stream()
                .filter(cell -> cell.parts().isEmpty())
                .forEach(cell -> verdicts.put(cell.key(), one(cell)));
        plan.cells().stream()
                .filter(cell -> !cell.parts().isEmpty())
                .forEach(cell -> verdicts.put(cell.key(), whole(cell)));
        Map<String, String> cells = new TreeMap<>();
        plan.cells().forEach(cell -> cells.put(cell.key(), Outcome.words(verdict(cell), cell.due())));
        Map<String, Map<Verdict, Integer>> scores = new TreeMap<>();
        plan.packs().forEach(pack -> scores.put(pack.id(), score(pack)));
        scores.values().removeIf(Map::isEmpty);
        return new Outcome(cells, punctuality(), scores);
    }

    private Map<String, String> punctuality() {
        Map<String, String> punctuality = new TreeMap<>();
        for (MadePack pack : plan.packs()) {
            pack.duties().stream()
                    .filter(duty -> duty.levels().contains(plan.level()) && duty.asksFor(report.period()))
                    .forEach(duty -> punctuality.put(
                            pack.id() + "/reporting/" + duty.report(), duty.outcome(report.period(), report.sent())));
        }
        return punctuality;
    }

    private Verdict verdict(PlannedCell cell) {
        return Optional.ofNullable(verdicts.get(cell.key())).orElseThrow();
    }

    private Verdict one(PlannedCell cell) {
        MadeIndicator indicator = cell.indicator();
        if (cell.doubtful() || conflicts.contains(cell.key()) || indicator == null) {
            return Verdict.REVIEW;
        }
        if (cell.target().menClub() && !MenClub.WARDS.contains(report.locality())) {
            return Verdict.NOT_APPLICABLE;
        }
        Bounds bounds = cell.bounds();
        return Answers.to(indicator, bounds, report.entries().get(indicator.code()), cell.due());
    }

    private Verdict whole(PlannedCell cell) {
        if (cell.doubtful()) {
            return Verdict.REVIEW;
        }
        List<Verdict> applicable = cell.parts().stream()
                .map(this::verdict)
                .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
                .toList();
        if (applicable.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (applicable.stream().allMatch(verdict -> verdict == Verdict.MET)) {
            return Verdict.MET;
        }
        boolean missed = applicable.contains(Verdict.GAP) || applicable.contains(Verdict.NOT_YET);
        return applicable.contains(Verdict.MET) && missed
                ? Verdict.PARTLY_MET
                : FIRST_PRESENT.stream()
                        .filter(applicable::contains)
                        .findFirst()
                        .orElseThrow();
    }

    /** Targets, not parts; of each the due milestone where there is one, else the one ahead. */
    private Map<Verdict, Integer> score(MadePack pack) {
        Map<String, PlannedCell> counted = new HashMap<>();
        plan.cells().stream()
                .filter(cell -> cell.pack().equals(pack) && !cell.isPart())
                .forEach(cell -> counted.merge(cell.id(), cell, (one, other) -> one.due() ? one : other));
        Map<Verdict, Integer> score = new EnumMap<>(Verdict.class);
        counted.values().forEach(cell -> score.merge(verdict(cell), 1, Integer::sum));
        return score;
    }
}

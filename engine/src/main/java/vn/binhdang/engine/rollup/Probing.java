package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;

/** Lets the engine judge made reports of the larger unit, one for each figure that may still come out. */
final class Probing {

    private static final Quantity VERY_MUCH = Quantity.of(1_000_000_000_000_000L);

    private final ComplianceEngine engine;
    private final Scope scope;
    private final Map<String, Set<Quantity>> bounds = new HashMap<>();

    Probing(ComplianceEngine engine, Scope scope) {
        this.engine = engine;
        this.scope = scope;
    }

    /** What binds the larger unit, as judged on a report that says nothing. */
    List<Judgement> planned() {
        List<Judgement> planned = engine.evaluate(report(Map.of())).verdicts();
        for (Judgement judgement : planned) {
            Cell cell = judgement.cell();
            if (cell.indicator() != null && cell.requirement() != null) {
                bounds.computeIfAbsent(cell.indicator().code(), unused -> new TreeSet<>())
                        .addAll(cell.requirement().bounds());
            }
        }
        return planned;
    }

    /** The figures to try for an indicator. */
    List<Reported> probes(Indicator indicator, Span span) {
        return span.probes(bounds.getOrDefault(indicator.code(), Set.of()));
    }

    /**
     * The figures to try for a companion. What clause rules compare it with they do not tell, so that both ends of what is
     * possible are tried, and of what has no end a very large number.
     */
    List<Reported> ofCompanion(Indicator indicator, Span span) {
        Span wide =
                span instanceof ShareSpan share ? new ShareSpan(share.top(), true, true, true, share.unknown()) : span;
        Set<Quantity> cuts = new TreeSet<>(bounds.getOrDefault(indicator.code(), Set.of()));
        cuts.add(VERY_MUCH);
        return wide.probes(cuts);
    }

    /** The judgements on all cells of the larger unit, for a report with these figures by indicator. */
    Map<Cell.Key, Judgement> judge(Map<String, Reported> figures) {
        Map<Cell.Key, Judgement> judgements = new HashMap<>();
        engine.evaluate(report(figures))
                .verdicts()
                .forEach(judgement -> judgements.put(judgement.cell().key(), judgement));
        return judgements;
    }

    private Report report(Map<String, Reported> figures) {
        List<Entry> entries = new ArrayList<>();
        new TreeMap<>(figures)
                .forEach((indicator, reported) -> entries.add(new Entry(
                        indicator,
                        reported,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        Place.of(scope.to().code()))));
        return new Report(
                scope.to().code(),
                scope.period(),
                null,
                null,
                entries,
                Place.of(scope.to().code()));
    }
}

package vn.binhdang.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Demand;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.targets.Planner;
import vn.binhdang.engine.verdicts.Judge;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Judgements;

/** One of the two rule books, with what it takes to ask it. */
final class Side {

    private final RuleBook book;
    private final Planner planner;
    private final Judge judge;

    Side(RuleBook book, Judge judge) {
        this.book = book;
        this.planner = new Planner(new PackIndex(book.packs()));
        this.judge = judge;
    }

    Optional<Locality> locality(Report report) {
        return book.register().find(report.locality(), report.period().last());
    }

    /** The name of the unit above. */
    Optional<String> above(Locality locality, Report report) {
        return Optional.ofNullable(locality.parent())
                .flatMap(parent -> book.register().find(parent, report.period().last()))
                .map(Locality::name);
    }

    List<Demand> demands(Locality locality, Report report) {
        List<String> path = book.register().path(locality, report.period().last());
        return planner.demands(locality, path, report.period());
    }

    /** One judgement for each demand, in order. Of the report only the given indicators are looked at. */
    List<Judgement> judge(List<Demand> demands, Locality locality, Report report, Set<String> indicators) {
        if (demands.isEmpty()) {
            return List.of();
        }
        Figures all = Figures.of(only(report, indicators), book.catalogue());
        Figures figures = new Figures(all.period(), all.byIndicator(), List.of(), all.submission(), List.of());
        Plan plan = Plan.of(demands, locality, figures);
        return Judgements.complete(plan, judge.decide(plan, figures)).cells();
    }

    private Report only(Report report, Set<String> indicators) {
        List<Entry> entries = new ArrayList<>(indicators.size());
        for (Entry entry : report.entries()) {
            if (indicators.contains(entry.indicator())
                    && book.catalogue().find(entry.indicator()).isPresent()) {
                entries.add(entry);
            }
        }
        return new Report(
                report.locality(), report.period(), report.submittedOn(), report.document(), entries, report.place());
    }
}

package vn.binhdang.engine.targets;

import java.util.List;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;
import vn.binhdang.engine.samples.SampleReports;

/** Plans of ward 30511, by default for a report that says nothing. */
final class Plans {

    static final Catalogue CATALOGUE = new Catalogue(List.of(
            SampleIndicators.WOMEN_LEADERS,
            SampleIndicators.WOMEN_IN_AGRICULTURE,
            SampleIndicators.VICTIMS_SUPPORTED,
            SampleIndicators.BUDGET,
            SampleIndicators.ACTION_MONTH,
            SampleIndicators.NEWS_ITEMS));

    private Plans() {}

    static Plan plan(String period, Target... targets) {
        return plan(SampleReports.report(period), SamplePacks.pack(targets));
    }

    static Plan plan(Report report, Pack... packs) {
        return plan(report, SamplePacks.WARD, SamplePacks.PATH, packs);
    }

    static Plan plan(Report report, Locality locality, List<String> path, Pack... packs) {
        return new Planner(new PackIndex(List.of(packs)))
                .plan(report, locality, path, Figures.of(report, CATALOGUE, null));
    }

    /** The cells as {@code plan/1@2025 due}, in order. */
    static List<String> cells(Plan plan) {
        return plan.cells().stream()
                .map(cell -> cell.key() + (cell.due() ? " due" : " ahead"))
                .toList();
    }
}

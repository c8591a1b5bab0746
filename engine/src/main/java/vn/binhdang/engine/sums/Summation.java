package vn.binhdang.engine.sums;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.RollUp;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.report.Report;

/**
 * Adds up what several units report of one period, indicator by indicator. Numerators and denominators are added apart
 * and exactly, so that the share of the whole follows; a percentage without its counts makes the total impossible, never
 * an average.
 */
public final class Summation {

    private Summation() {}

    /**
     * One sum for each indicator of which at least one of the reports speaks, by code; the order of the reports does not
     * matter.
     *
     * @param reports of different units that have no part in common, checked against the catalogue, all of one period
     */
    public static List<Sum> of(Collection<Report> reports, Catalogue catalogue) {
        if (reports.stream().map(Report::period).distinct().count() > 1) {
            throw new IllegalArgumentException("reports of different periods cannot be added");
        }
        SortedMap<String, Addends> byIndicator = new TreeMap<>();
        List<String> all = new ArrayList<>();
        reports.stream().sorted(Comparator.comparing(Report::locality)).forEach(report -> {
            all.add(report.locality());
            Figures figures = Figures.of(report, catalogue);
            for (Reading reading : figures.readings()) {
                Indicator indicator = reading.indicator();
                byIndicator
                        .computeIfAbsent(indicator.code(), unused -> new Addends(indicator))
                        .add(report.locality(), reading.entry(), figures.of(indicator));
            }
        });
        return byIndicator.values().stream()
                .map(addends -> refusal(addends.indicator())
                        .<Sum>map(refusal -> new Sum.Refused(addends.indicator(), refusal, addends.speaking()))
                        .orElseGet(() -> addends.sum(all)))
                .toList();
    }

    /** Why figures of the indicator are never added, if so. */
    public static Optional<Refusal> refusal(Indicator indicator) {
        if (indicator.form() instanceof Form.YesNo) {
            return Optional.of(Refusal.ANSWERS);
        }
        return indicator.rollUp() == RollUp.SUM_OF_PARTS ? Optional.empty() : Optional.of(Refusal.NOT_ADDED);
    }
}

package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.LocalityCheck;
import vn.binhdang.engine.report.BlankForm;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Demand;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.targets.Planner;
import vn.binhdang.engine.text.Language;

/** A workbook for one unit and period to be filled in: a line for each figure that the documents binding it ask for. */
public final class ReportForm {

    private final Locality locality;
    private final Period period;
    private final Set<Indicator> indicators;
    private final Map<BlankForm.Line, BigDecimal> denominators = new LinkedHashMap<>();

    private ReportForm(Locality locality, Period period, Set<Indicator> indicators) {
        this.locality = locality;
        this.period = period;
        this.indicators = indicators;
    }

    /**
     * The form of a unit.
     *
     * @param code of the locality as of the last day of the period
     * @param earlier a report of the same unit, from which known denominators are taken over; null for none
     * @throws InvalidReportException if there is no such unit, or nothing binds it in the period
     */
    public static ReportForm of(RuleBook ruleBook, String code, Period period, @Nullable Report earlier) {
        Faults faults = new Faults();
        Place place = Place.of("locality");
        Locality locality = new LocalityCheck(ruleBook.register(), faults)
                .check(code, period.last(), place)
                .orElseThrow(() -> new InvalidReportException(faults.all()));
        List<Demand> demands = new Planner(new PackIndex(ruleBook.packs()))
                .demands(locality, ruleBook.register().path(locality, period.last()), period);
        Set<Indicator> indicators = new LinkedHashSet<>();
        demands.stream()
                .flatMap(ReportForm::measured)
                .filter(indicator -> fits(indicator, period))
                .forEach(indicators::add);
        if (indicators.isEmpty()) {
            faults.add(
                    place,
                    "không có bộ chỉ tiêu nào đòi số liệu của %s (%s) trong kỳ %s",
                    "no pack asks for figures of %s (%s) in %s",
                    locality.name(),
                    code,
                    period);
            throw new InvalidReportException(faults.all());
        }
        ReportForm form = new ReportForm(locality, period, indicators);
        if (earlier != null) {
            form.takeOver(earlier);
        }
        return form;
    }

    /** Writes the workbook, with headings in the language and instructions in both. The same form gives the same bytes. */
    public void write(Language language, OutputStream out) throws IOException {
        new FormWriter(locality, period, List.copyOf(indicators), new BlankForm(denominators), language).write(out);
    }

    /** The codes of the figures it asks for, in the order of the documents. */
    public List<String> indicators() {
        return indicators.stream().map(Indicator::code).toList();
    }

    private void takeOver(Report earlier) {
        for (Indicator indicator : indicators) {
            earlier.entry(indicator.code())
                    .filter(entry ->
                            indicator.form() instanceof Form.Ratio && entry.reported() instanceof Reported.Counts)
                    .map(entry -> ((Reported.Counts) entry.reported()).denominator())
                    .filter(FormMemory::canHold)
                    .ifPresent(denominator -> denominators.put(
                            new BlankForm.Line(locality.code(), period.toString(), indicator.code()), denominator));
        }
    }

    /** The figure of a demand, of its parts, and the one that it depends on. */
    private static Stream<Indicator> measured(Demand demand) {
        return Stream.concat(
                Stream.concat(
                        Stream.ofNullable(demand.indicator()),
                        Stream.ofNullable(demand.clause().target().dependsOn())),
                demand.parts().stream().flatMap(ReportForm::measured));
    }

    /** Whether the period has a part to count; a month has no quarter. */
    private static boolean fits(Indicator indicator, Period period) {
        return !(indicator.form() instanceof Form.Series series)
                || series.frequency().partsIn(period) > 0;
    }
}

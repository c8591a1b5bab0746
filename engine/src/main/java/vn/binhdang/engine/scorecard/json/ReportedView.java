package vn.binhdang.engine.scorecard.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Cell;

/**
 * What was reported.
 *
 * @param value a plain decimal with two places, or as many as it takes to stay on the right side of the requirement
 * @param parts what the figure is made of, where the report says so
 * @param stated the figure printed in the paper report
 * @param dataYear the year the figure is of, where that is not the year of the period
 */
public record ReportedView(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String value,
        @Nullable Boolean yes,
        @Nullable List<@Nullable BigDecimal> byMonth,
        @Nullable List<@Nullable BigDecimal> byQuarter,
        @Nullable List<@Nullable BigDecimal> byHalfYear,
        @Nullable String notApplicable,
        @Nullable List<PartView> parts,
        @Nullable BigDecimal stated,
        @Nullable Integer dataYear,
        @Nullable String note) {

    /** Null where the report does not speak of the indicator. */
    static @Nullable ReportedView of(Cell cell, Report report) {
        Entry entry = cell.indicator() == null
                ? null
                : report.entry(cell.indicator().code()).orElse(null);
        if (entry == null) {
            return null;
        }
        Reported reported = entry.reported();
        Reported.Counts counts = reported instanceof Reported.Counts found ? found : null;
        return new ReportedView(
                counts == null ? null : counts.numerator(),
                counts == null ? null : counts.denominator(),
                value(cell),
                reported instanceof Reported.Answer answer ? answer.yes() : null,
                series(cell, Frequency.MONTH),
                series(cell, Frequency.QUARTER),
                series(cell, Frequency.HALF_YEAR),
                reported instanceof Reported.NotApplicable declared ? declared.reason() : null,
                PartView.of(entry),
                entry.stated(),
                entry.dataYear(),
                entry.note());
    }

    private static @Nullable String value(Cell cell) {
        Requirement requirement = cell.requirement();
        List<Quantity> bounds = requirement == null ? List.of() : requirement.bounds();
        return cell.figure() instanceof Figure.Measured measured ? Display.plain(measured.value(), bounds) : null;
    }

    private static @Nullable List<@Nullable BigDecimal> series(Cell cell, Frequency frequency) {
        return cell.figure() instanceof Figure.Counted counted && counted.frequency() == frequency
                ? counted.counts().stream()
                        .<@Nullable BigDecimal>map(count -> count.orElse(null))
                        .toList()
                : null;
    }
}

package vn.binhdang.engine.indicators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhdang.engine.indicators.Form.ZeroDenominator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Text;

/**
 * The figures of one report.
 *
 * @param readings the reported lines, by code of their indicator
 * @param submission the report as a whole
 * @param earlier the figures of earlier reports of the same unit
 */
public record Figures(
        Period period,
        Map<String, Told> byIndicator,
        List<Reading> readings,
        Submission submission,
        List<Figures> earlier) {

    private static final Figure SILENT = new Figure.Silent();
    private static final Comparator<Reading> BY_INDICATOR =
            Comparator.comparing(reading -> reading.indicator().code());

    /**
     * What a report says of an indicator.
     *
     * @param of the year the figure is of where the report names one, else the period of the report
     */
    public record Told(Figure figure, Period of) {}

    public Figures {
        byIndicator = Collections.unmodifiableMap(byIndicator);
        readings = List.copyOf(readings);
        earlier = List.copyOf(earlier);
    }

    /** The figures of a report that says nothing. */
    public static Figures none(Period period) {
        return new Figures(period, Map.of(), List.of(), new Submission(period, null, null, 0, 0, 0), List.of());
    }

    /** The figures of a report whose entries have been checked against the same catalogue. */
    public static Figures of(Report report, Catalogue catalogue) {
        return of(report, List.of(), catalogue);
    }

    /** @param earlier reports of the same unit, or of all those that were merged into it, oldest first */
    public static Figures of(Report report, List<Report> earlier, Catalogue catalogue) {
        Report last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        Map<String, Told> figures = new HashMap<>(2 * report.entries().size());
        List<Reading> readings = new ArrayList<>(report.entries().size());
        for (Entry entry : report.entries()) {
            Indicator indicator = catalogue
                    .find(entry.indicator())
                    .orElseThrow(() -> new IllegalStateException("unchecked indicator " + entry.indicator()));
            Reading reading = Reading.of(indicator, asSeries(indicator, entry), report, last);
            Integer dataYear = entry.dataYear();
            Period of = dataYear == null ? report.period() : Period.ofYear(dataYear);
            readings.add(reading);
            figures.put(indicator.code(), new Told(figure(reading), of));
        }
        readings.sort(BY_INDICATOR);
        return new Figures(
                report.period(),
                figures,
                readings,
                Submission.of(report, last, readings),
                earlier.stream().map(one -> of(one, catalogue)).toList());
    }

    public Figure of(Indicator indicator) {
        return told(indicator).figure();
    }

    /** What the report says of the indicator, be it nothing. */
    public Told told(Indicator indicator) {
        Told told = byIndicator.get(indicator.code());
        return told == null ? new Told(SILENT, period) : told;
    }

    /** What the indicator was before the time of which the report now tells something. */
    public Trend trend(Indicator indicator, Told told) {
        if (earlier.isEmpty()) {
            return new Trend(told.of(), List.of());
        }
        List<PastFigure> past = new ArrayList<>(earlier.size());
        for (Figures figures : earlier) {
            Told before = figures.told(indicator);
            if (before.figure() instanceof Figure.Measured measured) {
                past.add(new PastFigure(before.of(), measured.value()));
            }
        }
        return new Trend(told.of(), past);
    }

    /** One number for the only part of a period is a series of one. */
    private static Entry asSeries(Indicator indicator, Entry entry) {
        return indicator.form() instanceof Form.Series series && entry.reported() instanceof Reported.Amount amount
                ? entry.saying(new Reported.Series(series.frequency(), List.of(Optional.of(amount.value()))))
                : entry;
    }

    private static Figure figure(Reading reading) {
        Reported reported = reading.entry().reported();
        if (reported instanceof Reported.NotApplicable declared) {
            return new Figure.NotApplicable(Text.of(
                    "Báo cáo nêu: %s.",
                    "The report says: %s.", declared.reason().replaceAll("\\.$", "")));
        }
        if (reported instanceof Reported.Answer answer) {
            return new Figure.Answered(answer.yes());
        }
        if (reported instanceof Reported.Series series && reading.indicator().form() instanceof Form.Series counted) {
            Figure.Counted figure = new Figure.Counted(counted.frequency(), series.counts());
            return figure.known().isEmpty() ? SILENT : figure;
        }
        return reading.value() == null ? withoutValue(reading) : withValue(reading, reading.value());
    }

    private static Figure withoutValue(Reading reading) {
        boolean nothingToCount = reading.indicator().form() instanceof Form.Ratio ratio
                && ratio.zeroDenominator() == ZeroDenominator.NOT_APPLICABLE
                && !reading.isPartOfNothing();
        if (nothingToCount) {
            return new Figure.NotApplicable(Text.of(
                    "Mẫu số bằng 0: trong kỳ không phát sinh trường hợp nào.",
                    "The denominator is 0: there was no case in the period."));
        }
        return new Figure.Undefined(
                Text.of("Mẫu số bằng 0 nên không tính được.", "The denominator is 0, so nothing can be computed."));
    }

    private static Figure withValue(Reading reading, Quantity value) {
        Quantity most = reading.notAbove();
        if (most != null && value.compareTo(most) > 0) {
            return new Figure.Undefined(Text.of(
                    "Số liệu mâu thuẫn: phần lớn hơn tổng thể.",
                    "The figures contradict each other: the part is larger than the whole."));
        }
        return reading.entry().reported() instanceof Reported.Counts counts
                ? new Figure.Measured(value, counts.numerator(), counts.denominator())
                : new Figure.Measured(value, null, null);
    }
}

package vn.binhdang.engine.indicators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        SortedMap<String, Figure> byIndicator,
        List<Reading> readings,
        Submission submission,
        Period period,
        List<Figures> earlier) {

    private static final Figure SILENT = new Figure.Silent();

    public Figures {
        byIndicator = Collections.unmodifiableSortedMap(byIndicator);
        readings = List.copyOf(readings);
        earlier = List.copyOf(earlier);
    }

    /** The figures of a report whose entries have been checked against the same catalogue. */
    public static Figures of(Report report, Catalogue catalogue) {
        return of(report, List.of(), catalogue);
    }

    /** @param earlier reports of the same unit, or of all those that were merged into it, oldest first */
    public static Figures of(Report report, List<Report> earlier, Catalogue catalogue) {
        Report last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        SortedMap<String, Figure> figures = new TreeMap<>();
        SortedMap<String, Reading> readings = new TreeMap<>();
        for (Entry entry : report.entries()) {
            Indicator indicator = catalogue
                    .find(entry.indicator())
                    .orElseThrow(() -> new IllegalStateException("unchecked indicator " + entry.indicator()));
            Reading reading = Reading.of(indicator, asSeries(indicator, entry), report, last);
            readings.put(indicator.code(), reading);
            figures.put(indicator.code(), figure(reading));
        }
        return new Figures(
                figures,
                new ArrayList<>(readings.values()),
                Submission.of(report, last, readings.values()),
                report.period(),
                earlier.stream().map(one -> of(one, catalogue)).toList());
    }

    public Figure of(Indicator indicator) {
        return byIndicator.getOrDefault(indicator.code(), SILENT);
    }

    /** Of what time the figure is, and what the indicator was before. */
    public Trend trend(Indicator indicator) {
        List<PastFigure> past = earlier.stream()
                .filter(figures -> figures.of(indicator) instanceof Figure.Measured)
                .map(figures ->
                        new PastFigure(figures.time(indicator), ((Figure.Measured) figures.of(indicator)).value()))
                .toList();
        return new Trend(time(indicator), past);
    }

    /** The year the figure is of where the report names one, else the period of the report. */
    private Period time(Indicator indicator) {
        return readings.stream()
                .filter(reading -> reading.indicator().equals(indicator))
                .flatMap(reading -> Stream.ofNullable(reading.entry().dataYear()))
                .findFirst()
                .map(Period::ofYear)
                .orElse(period);
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

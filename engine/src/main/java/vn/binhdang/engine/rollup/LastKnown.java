package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;

/**
 * The denominators that units last reported, to bound what a silent one can still add. Only reports of earlier periods
 * of the same length count, and only where the code meant the same unit then as now.
 */
public final class LastKnown {

    private record Line(String unit, String indicator) {}

    private static final Pattern KIND = Pattern.compile("^(Xã|Phường|Thị trấn|Đặc khu) ");

    private final Map<Line, BigDecimal> denominators = new HashMap<>();

    private LastKnown() {}

    /** The latest that the reports say, whatever their order. */
    public static LastKnown of(Collection<Report> earlier, Catalogue catalogue, Register register, Period period) {
        LastKnown known = new LastKnown();
        earlier.stream()
                .filter(report -> report.period().series().equals(period.series()))
                .filter(report -> report.period().last().isBefore(period.last()))
                .filter(report -> isSame(
                        register.find(report.locality(), report.period().last()),
                        register.find(report.locality(), period.last())))
                .sorted(Comparator.comparing(Report::period))
                .forEach(report -> known.take(report, Figures.of(report, catalogue)));
        return known;
    }

    /** The same row of the register, or a commune that only became a ward or the like. */
    private static boolean isSame(Optional<Locality> then, Optional<Locality> now) {
        return then.equals(now)
                || then.flatMap(earlier -> now.filter(later -> earlier.level() == Level.COMMUNE
                                && later.level() == Level.COMMUNE
                                && Objects.equals(earlier.parent(), later.parent())
                                && properName(earlier).equals(properName(later))))
                        .isPresent();
    }

    private static String properName(Locality commune) {
        return KIND.matcher(commune.name()).replaceFirst("");
    }

    /** Counts that contradict themselves say nothing. */
    private void take(Report report, Figures figures) {
        for (Reading reading : figures.readings()) {
            Figure figure = figures.of(reading.indicator());
            boolean sound = figure instanceof Figure.Measured || figure instanceof Figure.NotApplicable;
            if (sound && reading.entry().reported() instanceof Reported.Counts counts) {
                denominators.put(new Line(report.locality(), reading.indicator().code()), counts.denominator());
            }
        }
    }

    /** Empty where the unit never gave counts for the indicator. */
    Optional<BigDecimal> denominator(String unit, String indicator) {
        return Optional.ofNullable(denominators.get(new Line(unit, indicator)));
    }
}

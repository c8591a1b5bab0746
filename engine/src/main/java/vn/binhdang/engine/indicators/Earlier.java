package vn.binhdang.engine.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;

/**
 * What the last report of the same unit said of the same indicator.
 *
 * @param period of the last report
 */
public record Earlier(Period period, Entry entry) {

    /** Fewer persons, bodies or points than these often stay the same by themselves. */
    private static final Quantity FEW = Quantity.of(20);

    /** Null where there is no last report or it does not speak of the indicator. */
    static @Nullable Earlier of(@Nullable Report last, String indicator) {
        return last == null
                ? null
                : last.entry(indicator)
                        .map(entry -> new Earlier(last.period(), entry))
                        .orElse(null);
    }

    /** Whether both lines give numbers that are meant to differ: lines on one and the same year are not. */
    boolean isComparableWith(Entry now) {
        boolean ofOneYear = now.dataYear() != null && now.dataYear().equals(entry.dataYear());
        return now.reported().isNumeric() && entry.reported().isNumeric() && !ofOneYear;
    }

    boolean isSameAs(Entry now) {
        return now.reported().hasNumbersOf(entry.reported());
    }

    static boolean isZero(Reported reported) {
        if (reported instanceof Reported.Counts counts) {
            return counts.numerator().signum() == 0;
        }
        return reported.numbers().stream().flatMap(Optional::stream).allMatch(number -> number.signum() == 0);
    }

    /** Whether the numbers are so many or so varied that they do not come out the same twice by accident. */
    static boolean isTelling(Reported reported) {
        if (isZero(reported)) {
            return false;
        }
        if (reported instanceof Reported.Counts counts) {
            return isMany(counts.denominator());
        }
        return reported instanceof Reported.Amount amount
                ? isMany(amount.value())
                : reported.numbers().stream()
                                .flatMap(Optional::stream)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean isMany(BigDecimal number) {
        return Quantity.of(number).compareTo(FEW) >= 0;
    }
}

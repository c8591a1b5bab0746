package vn.binhdang.engine.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Reported;

/** Collects what units give for one indicator, and adds it. */
final class Addends {

    private final Indicator indicator;
    private final List<String> given = new ArrayList<>();
    private final List<String> nothing = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();
    private final List<String> speaking = new ArrayList<>();
    private final List<Integer> dataYears = new ArrayList<>();
    private @Nullable Reported total;
    private boolean zeroOfZero;

    Addends(Indicator indicator) {
        this.indicator = indicator;
    }

    Indicator indicator() {
        return indicator;
    }

    /** Codes of the units whose report has a line for the indicator, whatever stands in it. */
    List<String> speaking() {
        return speaking;
    }

    void add(String unit, Entry entry, Figure figure) {
        Reported reported = entry.reported();
        speaking.add(unit);
        if (figure instanceof Figure.NotApplicable || isZeroOfZero(reported)) {
            nothing.add(unit);
            zeroOfZero = zeroOfZero || isZeroOfZero(reported);
        } else if (reported instanceof Reported.Amount && indicator.form() instanceof Form.Ratio) {
            bare.add(unit);
        } else if (figure instanceof Figure.Measured) {
            take(unit, entry, reported);
        } else if (figure instanceof Figure.Counted counted) {
            take(unit, entry, new Reported.Series(counted.frequency(), counted.counts()));
        }
    }

    private void take(String unit, Entry entry, Reported addend) {
        given.add(unit);
        dataYears.add(Objects.requireNonNullElse(entry.dataYear(), 0));
        total = total == null ? addend : plus(total, addend);
    }

    /** @param all codes of all units that reported */
    Sum sum(List<String> all) {
        if (!bare.isEmpty()) {
            return new Sum.Refused(indicator, Refusal.BARE_SHARES, bare);
        }
        if (given.isEmpty() && nothing.isEmpty()) {
            return new Sum.Refused(indicator, Refusal.NO_FIGURE, all);
        }
        Set<String> counted = new HashSet<>(given);
        counted.addAll(nothing);
        List<String> without =
                all.stream().filter(unit -> !counted.contains(unit)).toList();
        return new Sum.Total(indicator, total == null ? ofNothing() : total, dataYear(), given, nothing, without);
    }

    private Reported ofNothing() {
        return zeroOfZero
                ? new Reported.Counts(BigDecimal.ZERO, BigDecimal.ZERO)
                : new Reported.NotApplicable("không phát sinh ở đơn vị nào");
    }

    private @Nullable Integer dataYear() {
        List<Integer> years = dataYears.stream().distinct().toList();
        return years.size() == 1 && years.get(0) != 0 ? years.get(0) : null;
    }

    private static boolean isZeroOfZero(Reported reported) {
        return reported instanceof Reported.Counts counts
                && counts.numerator().signum() == 0
                && counts.denominator().signum() == 0;
    }

    private static Reported plus(Reported one, Reported other) {
        if (one instanceof Reported.Counts left && other instanceof Reported.Counts right) {
            return new Reported.Counts(
                    left.numerator().add(right.numerator()), left.denominator().add(right.denominator()));
        }
        if (one instanceof Reported.Amount left && other instanceof Reported.Amount right) {
            return new Reported.Amount(left.value().add(right.value()));
        }
        return plus((Reported.Series) one, (Reported.Series) other);
    }

    /** Part of the period by part; one that is unknown for one unit is unknown. */
    private static Reported plus(Reported.Series one, Reported.Series other) {
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        for (int index = 0; index < one.counts().size(); index++) {
            Optional<BigDecimal> right = other.counts().get(index);
            counts.add(one.counts().get(index).flatMap(left -> right.map(left::add)));
        }
        return new Reported.Series(one.frequency(), counts);
    }
}

package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;

/**
 * A figure in the larger unit's own report that is not what its units give together. It is shown, and changes nothing.
 *
 * @param own as the larger unit reports it
 * @param rolledUp as it follows from all of its units
 */
public record OwnDifference(Indicator indicator, Reported own, Reported rolledUp) {

    /** Printed percentages are often cut off, not rounded. */
    private static final Quantity TENTH = Quantity.of(1, 10);

    /** Only figures that every unit has given are compared; by indicator. */
    static List<OwnDifference> of(@Nullable Report own, Collection<Outcome> outcomes) {
        List<OwnDifference> differences = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Outcome outcome : outcomes) {
            RolledFigure figure = outcome.figure();
            Reported rolledUp = figure == null ? null : figure.known();
            if (own == null
                    || figure == null
                    || rolledUp == null
                    || !seen.add(figure.indicator().code())) {
                continue;
            }
            Optional<Entry> entry = own.entry(figure.indicator().code());
            if (entry.isPresent() && !agree(figure.indicator(), entry.get().reported(), rolledUp)) {
                differences.add(
                        new OwnDifference(figure.indicator(), entry.get().reported(), rolledUp));
            }
        }
        differences.sort((one, other) ->
                one.indicator().code().compareTo(other.indicator().code()));
        return List.copyOf(differences);
    }

    private static boolean agree(Indicator indicator, Reported own, Reported rolledUp) {
        if (own instanceof Reported.Counts left && rolledUp instanceof Reported.Counts right) {
            return left.numerator().compareTo(right.numerator()) == 0
                    && left.denominator().compareTo(right.denominator()) == 0;
        }
        if (own instanceof Reported.Amount printed) {
            return agree(indicator, Quantity.of(printed.value()), rolledUp);
        }
        if (own instanceof Reported.Series left && rolledUp instanceof Reported.Series right) {
            return plain(left).equals(plain(right));
        }
        return isOfNothing(own) && isOfNothing(rolledUp);
    }

    /** A bare ratio may be rounded or cut off, an amount may not. */
    private static boolean agree(Indicator indicator, Quantity own, Reported rolledUp) {
        if (rolledUp instanceof Reported.Counts counts && counts.denominator().signum() != 0) {
            Quantity value = Quantity.of(counts.numerator())
                    .times(indicator.unit().factor())
                    .dividedBy(Quantity.of(counts.denominator()));
            return own.minus(value).abs().compareTo(TENTH) <= 0;
        }
        return !(indicator.form() instanceof Form.Ratio)
                && rolledUp instanceof Reported.Amount amount
                && own.compareTo(Quantity.of(amount.value())) == 0;
    }

    private static boolean isOfNothing(Reported reported) {
        return reported instanceof Reported.NotApplicable
                || (reported instanceof Reported.Counts counts
                        && counts.numerator().signum() == 0
                        && counts.denominator().signum() == 0);
    }

    private static List<Optional<Quantity>> plain(Reported.Series series) {
        return series.counts().stream().map(count -> count.map(Quantity::of)).toList();
    }
}

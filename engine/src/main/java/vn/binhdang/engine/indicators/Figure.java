package vn.binhdang.engine.indicators;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.text.Text;

/** What a report gives for one indicator. Silence, inapplicability and contradiction are words of their own. */
public sealed interface Figure {

    /**
     * A number in the unit of the indicator, exact.
     *
     * @param numerator null where only the value was reported
     */
    record Measured(
            Quantity value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) implements Figure {

        /** Such as “20 % (2/10)”, with as many digits as it takes to stay on the right side of each bound. */
        public Text words(Unit unit, Collection<Quantity> bounds) {
            Text number = unit.after(Display.number(value, bounds));
            return numerator == null || denominator == null
                    ? number
                    : Text.of("%s (%s/%s)", "%s (%s/%s)", number, shown(numerator), shown(denominator));
        }

        private static Text shown(BigDecimal count) {
            return Display.number(Quantity.of(count));
        }
    }

    record Answered(boolean yes) implements Figure {}

    /** Counts for each month, quarter or half-year, in order of time; at least one is known. */
    record Counted(Frequency frequency, List<Optional<BigDecimal>> counts) implements Figure {

        public Counted {
            counts = List.copyOf(counts);
        }

        /** The smallest known count: each known part reaches a number exactly when the smallest does. */
        public Quantity lowest() {
            BigDecimal lowest = null;
            for (Optional<BigDecimal> count : counts) {
                if (count.isPresent() && (lowest == null || count.get().compareTo(lowest) < 0)) {
                    lowest = count.get();
                }
            }
            return Quantity.of(Objects.requireNonNull(lowest));
        }

        public List<BigDecimal> known() {
            return counts.stream().flatMap(Optional::stream).toList();
        }

        public boolean isComplete() {
            return !counts.contains(Optional.empty());
        }
    }

    /** The report does not speak of the indicator. */
    record Silent() implements Figure {}

    record NotApplicable(Text reason) implements Figure {}

    /** No number follows from what was reported. */
    record Undefined(Text reason) implements Figure {}
}

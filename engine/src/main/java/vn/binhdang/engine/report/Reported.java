package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a report says of one indicator. That it says nothing is not among these: then there is no {@link Entry}. */
public sealed interface Reported {

    /** The numbers in order, empty for one that is not known yet; none where an answer or a reason is given. */
    default List<Optional<BigDecimal>> numbers() {
        return List.of();
    }

    /** Whether both give the same numbers in the same form; 417 and 417.0 are the same. */
    default boolean hasNumbersOf(Reported other) {
        return getClass() == other.getClass()
                && !numbers().isEmpty()
                && plain(this).equals(plain(other));
    }

    /** Whether a number is given; months of which none is known yet give none. */
    default boolean isNumeric() {
        return numbers().stream().anyMatch(Optional::isPresent);
    }

    private static List<Optional<BigDecimal>> plain(Reported reported) {
        return reported.numbers().stream()
                .map(number -> number.map(BigDecimal::stripTrailingZeros))
                .toList();
    }

    /** Two counts, from which a share, rate or ratio follows. */
    record Counts(BigDecimal numerator, BigDecimal denominator) implements Reported {

        @Override
        public List<Optional<BigDecimal>> numbers() {
            return List.of(Optional.of(numerator), Optional.of(denominator));
        }
    }

    /** A number in the unit of the indicator; a reported zero is such a number. */
    record Amount(BigDecimal value) implements Reported {

        @Override
        public List<Optional<BigDecimal>> numbers() {
            return List.of(Optional.of(value));
        }
    }

    record Answer(boolean yes) implements Reported {}

    /**
     * Counts for each part of the period, in order of time; empty for a part that is not over yet when the report is
     * written.
     *
     * @param frequency null where the file does not say whether the counts are of months, quarters or half-years
     */
    record Series(@Nullable Frequency frequency, List<Optional<BigDecimal>> counts) implements Reported {

        public Series {
            counts = List.copyOf(counts);
        }

        @Override
        public List<Optional<BigDecimal>> numbers() {
            return counts;
        }
    }

    /** The unit declares that the indicator does not apply to it in this period. */
    record NotApplicable(String reason) implements Reported {}
}

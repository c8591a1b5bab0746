package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A made report.
 *
 * @param entries by indicator code, in the order of the file
 * @param sent null where it does not say when it was sent
 * @param isRemarked whether it also says things that must not change a verdict: notes, printed figures
 */
record MadeReport(
        String locality,
        Span period,
        Map<String, MadeEntry> entries,
        @Nullable LocalDate sent,
        boolean isRemarked) {

    /** What it says of one indicator; that it says nothing is no entry. */
    sealed interface MadeEntry {

        record Counts(BigDecimal numerator, BigDecimal denominator) implements MadeEntry {}

        record Amount(BigDecimal value) implements MadeEntry {}

        record Answer(boolean yes) implements MadeEntry {}

        /**
         * Counts of each part of the period, empty for one that is still open.
         *
         * @param field as reports write it, such as {@code byQuarter}
         */
        record Series(String field, List<Optional<Integer>> counts) implements MadeEntry {}

        record NotApplicable() implements MadeEntry {}
    }

    /** As the engine names it among others. */
    String key() {
        return locality + "@" + period;
    }

    /** The same report with its entries in another order. */
    MadeReport shuffled(Dice dice) {
        Map<String, MadeEntry> order = new LinkedHashMap<>();
        dice.shuffled(entries.entrySet()).forEach(entry -> order.put(entry.getKey(), entry.getValue()));
        return new MadeReport(locality, period, order, sent, isRemarked);
    }
}

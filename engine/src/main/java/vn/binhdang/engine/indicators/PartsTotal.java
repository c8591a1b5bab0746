package vn.binhdang.engine.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.report.Subtotal;

/** Adds up the parts of a figure. */
final class PartsTotal {

    private PartsTotal() {}

    /** Counts of counts, an amount of amounts; null where the line gives no parts. */
    static @Nullable Reported of(Entry entry) {
        if (entry.parts().isEmpty()) {
            return null;
        }
        return entry.reported() instanceof Reported.Counts
                ? new Reported.Counts(sum(entry, 0), sum(entry, 1))
                : new Reported.Amount(sum(entry, 0));
    }

    private static BigDecimal sum(Entry entry, int position) {
        return entry.parts().stream()
                .map(Subtotal::reported)
                .map(part -> part.numbers().get(position))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

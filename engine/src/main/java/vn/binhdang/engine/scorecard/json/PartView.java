package vn.binhdang.engine.scorecard.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.report.Subtotal;

/** One of the parts that a figure was said to be made of. */
public record PartView(
        @Nullable String name,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {

    /** Null where the report gives no parts. */
    static @Nullable List<PartView> of(Entry entry) {
        return entry.parts().isEmpty()
                ? null
                : entry.parts().stream().map(PartView::of).toList();
    }

    private static PartView of(Subtotal part) {
        Reported reported = part.reported();
        Reported.Counts counts = reported instanceof Reported.Counts found ? found : null;
        return new PartView(
                part.name(),
                counts == null ? null : counts.numerator(),
                counts == null ? null : counts.denominator(),
                reported instanceof Reported.Amount amount ? amount.value() : null);
    }
}

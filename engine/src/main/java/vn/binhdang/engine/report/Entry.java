package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;

/**
 * One line of a report.
 *
 * @param indicator code as written
 * @param parts what the figure is made of, where the report says so; they should add up to it
 * @param stated the percentage or ratio printed in the paper report, kept to compare with what the counts give
 * @param counted what was counted, in the words of the report, where it says so
 * @param dataYear the year the figure is of, where that is not the year of the period
 */
public record Entry(
        String indicator,
        Reported reported,
        List<Subtotal> parts,
        @Nullable BigDecimal stated,
        @Nullable String counted,
        @Nullable Integer dataYear,
        @Nullable String note,
        Place place) {

    public Entry {
        parts = List.copyOf(parts);
    }

    /** The same line, said in another way. */
    public Entry saying(Reported other) {
        return new Entry(indicator, other, parts, stated, counted, dataYear, note, place);
    }
}

package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Reads the parts of a figure in a table: {@code 6/17;19/54;398/1118}, or {@code 30;40} for an amount. */
record TableParts(Place place, TableNumbers numbers, Faults faults) {

    /** None for an empty cell; a part that cannot be read is a fault. */
    List<Subtotal> read(@Nullable String cell) {
        List<Subtotal> parts = new ArrayList<>();
        if (cell == null) {
            return parts;
        }
        String[] written = cell.split(";", -1);
        if (written.length > Subtotal.MOST) {
            JsonParts.tooMany(written.length, place, faults);
            return parts;
        }
        for (String part : written) {
            Reported reported = part(part.strip());
            if (reported != null) {
                parts.add(new Subtotal(null, reported, place));
            }
        }
        return parts;
    }

    private @Nullable Reported part(String written) {
        String[] counts = written.split("/", -1);
        if (written.isEmpty() || counts.length > 2) {
            faults.add(
                    place,
                    "các thành phần ghi 6/17;19/54 hoặc 30;40, nhưng thấy “%s”",
                    "parts are written as 6/17;19/54 or 30;40, but saw “%s”",
                    written);
            return null;
        }
        BigDecimal first = numbers.read(counts[0].strip(), place);
        if (counts.length == 1) {
            return first == null ? null : new Reported.Amount(first);
        }
        BigDecimal second = numbers.read(counts[1].strip(), place);
        return first == null || second == null ? null : new Reported.Counts(first, second);
    }
}

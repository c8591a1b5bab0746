package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** The parts of an entry as found, from which exactly one way of reporting must come out. */
public record ReportedParts(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable Boolean yes,
        List<Reported.Series> series,
        @Nullable String notApplicable) {

    public ReportedParts {
        series = List.copyOf(series);
    }

    /** The one way of reporting; empty after adding a fault where there is none, or more than one. */
    public Optional<Reported> reported(Place place, Faults faults) {
        if ((numerator == null) != (denominator == null)) {
            faults.add(
                    place.below(numerator == null ? "numerator" : "denominator"),
                    "thiếu %s: tử số và mẫu số phải đi cùng nhau",
                    "missing: the %s; numerator and denominator go together",
                    numerator == null ? Text.of("tử số", "numerator") : Text.of("mẫu số", "denominator"));
            return Optional.empty();
        }
        List<Reported> ways = ways();
        if (ways.size() != 1) {
            faults.add(
                    place,
                    "cần đúng một cách báo cáo (tử số và mẫu số, value, yes, byMonth, byQuarter, byHalfYear hoặc"
                            + " notApplicable), nhưng thấy %s",
                    "expected exactly one way of reporting (numerator and denominator, value, yes, byMonth, byQuarter,"
                            + " byHalfYear or notApplicable), but saw %s",
                    ways.size());
            return Optional.empty();
        }
        return Optional.of(ways.get(0));
    }

    private List<Reported> ways() {
        List<Reported> ways = new ArrayList<>(series);
        if (numerator != null && denominator != null) {
            ways.add(new Reported.Counts(numerator, denominator));
        }
        if (value != null) {
            ways.add(new Reported.Amount(value));
        }
        if (yes != null) {
            ways.add(new Reported.Answer(yes));
        }
        if (notApplicable != null) {
            ways.add(new Reported.NotApplicable(notApplicable));
        }
        return ways;
    }
}

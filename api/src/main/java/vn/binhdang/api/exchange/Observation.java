package vn.binhdang.api.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.scorecard.json.ReportedView;
import vn.binhdang.engine.scorecard.json.VerdictView;

/**
 * One number of a verdict.
 *
 * @param measure which: {@code VALUE}, {@code NUMERATOR}, {@code DENOMINATOR}, {@code GAP}, or {@code M1}, {@code Q1},
 *     {@code H1} and so on for parts of the period
 * @param value exact, or as it is shown; empty where there is none
 * @param unit code of the unit, or of what is counted
 */
record Observation(String measure, String value, String unit, Status status) {

    /** As the code list of SDMX for the status of an observation has it. */
    enum Status {
        /** Normal value. */
        A,
        /** Missing value; data cannot exist. */
        M,
        /** Missing value. */
        O
    }

    private static final String NO_UNIT = "_Z";

    List<String> cells() {
        return List.of(measure, value, unit, status.name());
    }

    /** All numbers of a verdict; one that is missing where there are none, so that no verdict is silent. */
    static List<Observation> of(VerdictView verdict, @Nullable Indicator indicator) {
        List<Observation> found = new ArrayList<>();
        String unit = indicator == null ? NO_UNIT : indicator.unit().code();
        String counted = indicator == null ? NO_UNIT : indicator.counted().code();
        ReportedView reported = verdict.reported();
        if (reported != null) {
            add(found, "VALUE", value(reported), unit);
            add(found, "NUMERATOR", plain(reported.numerator()), counted);
            add(found, "DENOMINATOR", plain(reported.denominator()), counted);
            series(found, "M", reported.byMonth(), counted);
            series(found, "Q", reported.byQuarter(), counted);
            series(found, "H", reported.byHalfYear(), counted);
        }
        if (found.isEmpty()) {
            boolean cannotExist = indicator == null || (reported != null && reported.notApplicable() != null);
            found.add(new Observation("VALUE", "", unit, cannotExist ? Status.M : Status.O));
        }
        add(found, "GAP", verdict.gap(), unit);
        return found;
    }

    private static @Nullable String value(ReportedView reported) {
        Boolean yes = reported.yes();
        return yes == null ? reported.value() : yes ? "1" : "0";
    }

    private static void series(
            List<Observation> found, String letter, @Nullable List<@Nullable BigDecimal> counts, String unit) {
        if (counts == null) {
            return;
        }
        for (int at = 0; at < counts.size(); at++) {
            String count = plain(counts.get(at));
            String measure = letter + (at + 1);
            found.add(
                    count == null
                            ? new Observation(measure, "", unit, Status.O)
                            : new Observation(measure, count, unit, Status.A));
        }
    }

    private static void add(List<Observation> found, String measure, @Nullable String value, String unit) {
        if (value != null) {
            found.add(new Observation(measure, value, unit, Status.A));
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}

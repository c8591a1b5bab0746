package vn.binhdang.api.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhdang.engine.report.Period;

/** Periods as DHIS2 writes them: {@code 2024}, {@code 2024S1}, {@code 2024Q3}, {@code 202405}. */
final class IsoPeriod {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<year>[12]\\d{3})(S(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2]))?");

    private IsoPeriod() {}

    /** Empty for anything else, as for the weeks, days and financial years that DHIS2 has too. */
    static Optional<Period> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group("year");
        String half = matcher.group("half");
        String quarter = matcher.group("quarter");
        String month = matcher.group("month");
        if (half != null) {
            return Period.parse(year + "-H" + half);
        }
        if (quarter != null) {
            return Period.parse(year + "-Q" + quarter);
        }
        return Period.parse(month == null ? year : year + "-" + month);
    }
}

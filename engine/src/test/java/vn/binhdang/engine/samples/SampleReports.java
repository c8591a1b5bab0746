package vn.binhdang.engine.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;

/** Reports of ward 30511 and their lines. */
public final class SampleReports {

    /** Where every sample line claims to stand. */
    public static final Place PLACE = new Place("ward.json", null, null, "/indicators/line");

    private SampleReports() {}

    public static Report report(String period, Entry... entries) {
        return sent(period, null, entries);
    }

    public static Report sent(String period, @Nullable String day, Entry... entries) {
        LocalDate submittedOn = day == null ? null : LocalDate.parse(day);
        return new Report("30511", period(period), submittedOn, null, List.of(entries), Place.of("ward.json"));
    }

    /** The report of another unit. */
    public static Report of(String locality, String period, Entry... entries) {
        return new Report(locality, period(period), null, null, List.of(entries), Place.of(locality + ".json"));
    }

    public static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    public static Entry line(Indicator indicator, Reported reported) {
        return line(indicator.code(), reported, null);
    }

    /** A line with the figure that the paper report prints. */
    public static Entry line(String code, Reported reported, @Nullable String stated) {
        BigDecimal printed = stated == null ? null : new BigDecimal(stated);
        return new Entry(code, reported, printed, null, null, PLACE);
    }

    public static Reported counts(String numerator, String denominator) {
        return new Reported.Counts(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    public static Reported amount(String value) {
        return new Reported.Amount(new BigDecimal(value));
    }

    public static Reported series(@Nullable Frequency frequency, int... counts) {
        return new Reported.Series(
                frequency,
                Arrays.stream(counts)
                        .mapToObj(count -> Optional.of(BigDecimal.valueOf(count)))
                        .toList());
    }

    /** Counts between blanks, a dash for a part that is not over yet: {@code "4 4 - -"}. */
    public static List<Optional<BigDecimal>> partly(String counts) {
        return Arrays.stream(counts.split(" ", -1))
                .map(count -> count.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(count)))
                .toList();
    }
}

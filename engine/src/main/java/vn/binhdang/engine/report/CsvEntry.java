package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.numbers.WrittenNumber;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;

/** Reads what one row of a table says of its indicator. */
final class CsvEntry {

    private static final Set<String> YES = Set.of("có", "co", "yes", "true", "đạt");
    private static final Set<String> NO = Set.of("không", "khong", "no", "false");

    private final CsvRow row;
    private final String indicator;
    private final Convention convention;
    private final Faults faults;

    CsvEntry(CsvRow row, String indicator, boolean vietnamese, Faults faults) {
        this.row = row;
        this.indicator = indicator;
        this.convention = vietnamese ? Convention.DECIMAL_COMMA : Convention.DECIMAL_POINT;
        this.faults = faults;
    }

    Optional<Entry> read() {
        int before = faults.count();
        BigDecimal numerator = number(CsvColumn.NUMERATOR);
        BigDecimal denominator = number(CsvColumn.DENOMINATOR);
        ReportedParts parts = parts(numerator, denominator);
        BigDecimal stated = number(CsvColumn.STATED);
        Integer dataYear = dataYear();
        if (faults.count() > before) {
            return Optional.empty();
        }
        Place place = row.place(CsvColumn.INDICATOR);
        return parts.reported(place, faults)
                .map(reported -> new Entry(
                        indicator,
                        reported,
                        stated,
                        row.cell(CsvColumn.COUNTED),
                        dataYear,
                        row.cell(CsvColumn.NOTE),
                        place));
    }

    private ReportedParts parts(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        String value = row.cell(CsvColumn.VALUE);
        String notApplicable = row.cell(CsvColumn.NOT_APPLICABLE);
        if (value == null) {
            return new ReportedParts(numerator, denominator, null, null, List.of(), notApplicable);
        }
        String word = value.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return new ReportedParts(numerator, denominator, null, YES.contains(word), List.of(), notApplicable);
        }
        if (value.indexOf(';') >= 0) {
            List<Reported.Series> series = List.of(new Reported.Series(null, counts(value)));
            return new ReportedParts(numerator, denominator, null, null, series, notApplicable);
        }
        return new ReportedParts(numerator, denominator, number(CsvColumn.VALUE), null, List.of(), notApplicable);
    }

    private List<Optional<BigDecimal>> counts(String value) {
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        for (String part : value.split(";", -1)) {
            counts.add(
                    part.isBlank() ? Optional.empty() : Optional.ofNullable(number(part, row.place(CsvColumn.VALUE))));
        }
        return counts;
    }

    private @Nullable Integer dataYear() {
        String cell = row.cell(CsvColumn.DATA_YEAR);
        if (cell != null && !cell.matches("(19|20|21)\\d\\d")) {
            faults.add(
                    row.place(CsvColumn.DATA_YEAR),
                    "cần năm của số liệu, ví dụ 2023, nhưng thấy “%s”",
                    "expected the year of the data, such as 2023, but saw “%s”",
                    cell);
            return null;
        }
        return cell == null ? null : Integer.valueOf(cell);
    }

    private @Nullable BigDecimal number(CsvColumn column) {
        String cell = row.cell(column);
        return cell == null ? null : number(cell, row.place(column));
    }

    private @Nullable BigDecimal number(String written, Place place) {
        WrittenNumber number = WrittenNumber.read(written, convention);
        if (number instanceof WrittenNumber.Clear clear) {
            return clear.value();
        }
        if (number instanceof WrittenNumber.TwoWays twoWays) {
            faults.add(
                    place,
                    "“%s” đọc được hai cách: %s (dấu thập phân) hay %s (dấu ngăn hàng nghìn)?" + " Hãy viết %s hoặc %s",
                    "“%s” can be read two ways: %s (a mark of decimals) or %s (a mark of thousands)?"
                            + " Write %s or %s",
                    written,
                    comma(twoWays.asDecimal()),
                    twoWays.asThousands().toPlainString(),
                    comma(twoWays.asDecimal()),
                    twoWays.asThousands().toPlainString());
        } else {
            faults.add(place, "cần một số, nhưng thấy “%s”", "expected a number, but saw “%s”", written);
        }
        return null;
    }

    private String comma(BigDecimal decimal) {
        return convention == Convention.DECIMAL_COMMA
                ? decimal.toPlainString().replace('.', ',')
                : decimal.toPlainString();
    }
}

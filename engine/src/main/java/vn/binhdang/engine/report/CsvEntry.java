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
import vn.binhdang.engine.numbers.WrittenNumber.Convention;

/** Reads what one row of a table says of its indicator. */
final class CsvEntry {

    private static final Set<String> YES = Set.of("có", "co", "yes", "true", "đạt");
    private static final Set<String> NO = Set.of("không", "khong", "no", "false");

    private final CsvRow row;
    private final String indicator;
    private final CsvNumbers numbers;
    private final Faults faults;

    CsvEntry(CsvRow row, String indicator, boolean vietnamese, Faults faults) {
        this.row = row;
        this.indicator = indicator;
        this.numbers = new CsvNumbers(vietnamese ? Convention.DECIMAL_COMMA : Convention.DECIMAL_POINT, faults);
        this.faults = faults;
    }

    Optional<Entry> read() {
        int before = faults.count();
        BigDecimal numerator = number(CsvColumn.NUMERATOR);
        BigDecimal denominator = number(CsvColumn.DENOMINATOR);
        ReportedParts parts = parts(numerator, denominator);
        BigDecimal stated = number(CsvColumn.STATED);
        Integer dataYear = dataYear();
        List<Subtotal> subtotals =
                new CsvParts(row.place(CsvColumn.PARTS), numbers, faults).read(row.cell(CsvColumn.PARTS));
        if (faults.count() > before) {
            return Optional.empty();
        }
        Place place = row.place(CsvColumn.INDICATOR);
        return parts.reported(place, faults)
                .map(reported -> new Entry(
                        indicator,
                        reported,
                        subtotals,
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
                    part.isBlank()
                            ? Optional.empty()
                            : Optional.ofNullable(numbers.read(part, row.place(CsvColumn.VALUE))));
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
        return cell == null ? null : numbers.read(cell, row.place(column));
    }
}

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
final class TableEntry {

    private static final Set<String> YES = Set.of("có", "co", "yes", "true", "đạt");
    private static final Set<String> NO = Set.of("không", "khong", "no", "false");

    private final TableRow row;
    private final String indicator;
    private final TableNumbers numbers;
    private final Faults faults;

    TableEntry(TableRow row, String indicator, boolean vietnamese, Faults faults) {
        this.row = row;
        this.indicator = indicator;
        this.numbers = new TableNumbers(vietnamese ? Convention.DECIMAL_COMMA : Convention.DECIMAL_POINT, faults);
        this.faults = faults;
    }

    Optional<Entry> read() {
        int before = faults.count();
        BigDecimal numerator = number(TableColumn.NUMERATOR);
        BigDecimal denominator = number(TableColumn.DENOMINATOR);
        ReportedParts parts = parts(numerator, denominator);
        BigDecimal stated = number(TableColumn.STATED);
        Integer dataYear = dataYear();
        List<Subtotal> subtotals =
                new TableParts(row.place(TableColumn.PARTS), numbers, faults).read(row.cell(TableColumn.PARTS));
        if (faults.count() > before) {
            return Optional.empty();
        }
        Place place = row.place(TableColumn.INDICATOR);
        return parts.reported(place, faults)
                .map(reported -> new Entry(
                        indicator,
                        reported,
                        subtotals,
                        stated,
                        row.cell(TableColumn.COUNTED),
                        dataYear,
                        row.cell(TableColumn.NOTE),
                        place));
    }

    private ReportedParts parts(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        String value = row.content(TableColumn.VALUE) instanceof TableCell.Words words
                ? words.text().strip()
                : null;
        String notApplicable = row.cell(TableColumn.NOT_APPLICABLE);
        if (value == null) {
            return new ReportedParts(numerator, denominator, number(TableColumn.VALUE), null, List.of(), notApplicable);
        }
        String word = value.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return new ReportedParts(numerator, denominator, null, YES.contains(word), List.of(), notApplicable);
        }
        if (value.indexOf(';') >= 0) {
            List<Reported.Series> series = List.of(new Reported.Series(null, counts(value)));
            return new ReportedParts(numerator, denominator, null, null, series, notApplicable);
        }
        return new ReportedParts(numerator, denominator, number(TableColumn.VALUE), null, List.of(), notApplicable);
    }

    private List<Optional<BigDecimal>> counts(String value) {
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        for (String part : value.split(";", -1)) {
            counts.add(
                    part.isBlank()
                            ? Optional.empty()
                            : Optional.ofNullable(numbers.read(part, row.place(TableColumn.VALUE))));
        }
        return counts;
    }

    private @Nullable Integer dataYear() {
        String cell = row.cell(TableColumn.DATA_YEAR);
        if (cell != null && !cell.matches("(19|20|21)\\d\\d")) {
            faults.add(
                    row.place(TableColumn.DATA_YEAR),
                    "cần năm của số liệu, ví dụ 2023, nhưng thấy “%s”",
                    "expected the year of the data, such as 2023, but saw “%s”",
                    cell);
            return null;
        }
        return cell == null ? null : Integer.valueOf(cell);
    }

    private @Nullable BigDecimal number(TableColumn column) {
        TableCell cell = row.content(column);
        return cell == null ? null : numbers.read(cell, row.place(column));
    }
}

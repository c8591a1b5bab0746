package vn.binhdang.api.spreadsheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The columns of all sheets, as {@code columns.csv} lists them. */
final class Columns {

    private static final List<Column> ALL = read();

    private Columns() {}

    /** The columns of a sheet, with two for each of so many milestones. */
    static List<Column> of(Table table, int milestones) {
        List<Column> columns = new ArrayList<>();
        for (Column column : ALL) {
            if (column.table() != table || column.field().equals(MilestoneField.WHAT)) {
                continue;
            }
            if (column.field().equals(MilestoneField.WHEN)) {
                Column what = ALL.get(ALL.indexOf(column) + 1);
                for (int number = 1; number <= milestones; number++) {
                    columns.add(MilestoneField.numbered(column, number));
                    columns.add(MilestoneField.numbered(what, number));
                }
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The fields of a kind of line in the order in which files have them; milestones as one. */
    static List<String> fields(Table table) {
        return ALL.stream()
                .filter(column -> column.table() == table)
                .flatMap(column -> switch (column.field()) {
                    case MilestoneField.WHEN -> Stream.of("milestones");
                    case MilestoneField.WHAT -> Stream.<String>empty();
                    default -> Stream.of(column.field());
                })
                .toList();
    }

    private static List<Column> read() {
        try (InputStream file =
                        Objects.requireNonNull(Columns.class.getResourceAsStream("columns.csv"), "no columns.csv");
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(Columns::column).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Column column(NamedCsvRecord line) {
        return new Column(
                Table.valueOf(line.getField("table").toUpperCase(Locale.ROOT)),
                line.getField("field"),
                line.getField("heading"),
                Integer.parseInt(line.getField("width")),
                line.getField("words"),
                line.getField("note_vi") + "\n" + line.getField("note_en"));
    }
}

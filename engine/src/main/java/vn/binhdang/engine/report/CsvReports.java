package vn.binhdang.engine.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;

/** Reports as a table: one row for each locality, period and indicator, in UTF-8, separated by comma, semicolon or tab. */
final class CsvReports {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Four times what every commune of the country would send. */
    private static final int MOST_ROWS = 400_000;

    private final ReportFile file;
    private final Faults faults;

    CsvReports(ReportFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    List<Report> read() {
        String text = text();
        if (text == null) {
            return List.of();
        }
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (text.chars().filter(sign -> sign == '"').count() % 2 != 0) {
            faults.add(
                    file.place(),
                    "có một dấu ngoặc kép mở ra mà không đóng lại; các dòng sau nó sẽ bị mất",
                    "a quote is opened and not closed; the rows behind it would be lost");
            return List.of();
        }
        char separator = separator(firstLine);
        try (Stream<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(1 << 20)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .stream()) {
            return reports(records.limit(MOST_ROWS + 1L).toList(), separator);
        } catch (CsvParseException unreadable) {
            faults.add(
                    file.place(),
                    "không đọc được bảng CSV: kiểm tra dấu ngoặc kép chưa đóng",
                    "the table cannot be read as CSV: look for a quote that is not closed");
            return List.of();
        }
    }

    private @Nullable String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.content()))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            faults.add(
                    file.place(),
                    "tệp không phải là văn bản UTF-8; trong Excel hãy chọn lưu “CSV UTF-8”",
                    "the file is not UTF-8 text; in Excel choose to save as “CSV UTF-8”");
            return null;
        }
    }

    private static char separator(String firstLine) {
        if (firstLine.indexOf(';') >= 0) {
            return ';';
        }
        return firstLine.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private List<Report> reports(List<CsvRecord> records, char separator) {
        if (records.size() > MOST_ROWS) {
            faults.add(
                    file.place(),
                    "bảng có hơn %s dòng; hãy chia nhỏ",
                    "the table has more than %s rows; please split it",
                    MOST_ROWS);
            return List.of();
        }
        List<ReportTable.Line> lines = records.stream().map(CsvReports::line).toList();
        ReportTable table = new ReportTable(file.name(), null, lines, null, List.of());
        return new TableReports(table, faults).read(separator == ';').reports();
    }

    private static ReportTable.Line line(CsvRecord fields) {
        TableCell[] cells =
                fields.getFields().stream().map(TableCell.Words::new).toArray(TableCell[]::new);
        return new ReportTable.Line(Math.toIntExact(fields.getStartingLineNumber()), cells);
    }
}

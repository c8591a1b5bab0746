package vn.binhdang.engine.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Reports as a table: one row for each locality, period and indicator, in UTF-8, separated by comma, semicolon or tab. */
final class CsvReports {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Four times what every commune of the country would send. */
    private static final int MOST_ROWS = 400_000;

    private static final int MOST_FIELDS = 40;
    private static final int LONGEST_FIELD = 20_000;

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
            return rows(records.limit(MOST_ROWS + 1L).toList(), separator);
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

    private List<Report> rows(List<CsvRecord> records, char separator) {
        if (records.isEmpty()) {
            faults.add(file.place(), "bảng không có dòng nào", "the table has no row");
            return List.of();
        }
        if (records.size() > MOST_ROWS) {
            faults.add(
                    file.place(),
                    "bảng có hơn %s dòng; hãy chia nhỏ",
                    "the table has more than %s rows; please split it",
                    MOST_ROWS);
            return List.of();
        }
        CsvHeader header = CsvHeader.read(records.get(0), file.place(), faults);
        if (header == null) {
            return List.of();
        }
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord cells : records.subList(1, records.size())) {
            if (faults.areMany()) {
                break;
            }
            if (hasMoreThan(header.width(), cells)) {
                faults.add(
                        Place.of(file.name(), Math.toIntExact(cells.getStartingLineNumber()), header.width() + 1),
                        "dòng này có nhiều ô hơn dòng tiêu đề; số có dấu phẩy phải đặt trong ngoặc kép",
                        "this row has more cells than the heading; a number with a comma must stand in quotes");
            } else if (cells.getFieldCount() > MOST_FIELDS
                    || cells.getFields().stream().anyMatch(cell -> cell.length() > LONGEST_FIELD)) {
                faults.add(file.place(), "dòng %s quá dài", "row %s is too long", cells.getStartingLineNumber());
            } else if (!isBlank(cells)) {
                rows.add(new CsvRow(cells, header, file.name(), faults));
            }
        }
        if (rows.isEmpty()) {
            faults.add(file.place(), "bảng không có dòng số liệu nào", "the table has no row of figures");
        }
        boolean vietnamese =
                separator == ';' || header.isVietnamese() || rows.stream().anyMatch(CsvRow::hasDecimalComma);
        return new CsvGrouping(rows, vietnamese, faults).reports();
    }

    private static boolean hasMoreThan(int width, CsvRecord cells) {
        return cells.getFields().stream().skip(width).anyMatch(cell -> !cell.isBlank());
    }

    private static boolean isBlank(CsvRecord cells) {
        return cells.getFields().stream().allMatch(String::isBlank);
    }
}

package vn.binhdang.engine.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Reads which unit took over from which, {@code old_code,new_code}: one row for each unit that is no more. */
public final class SuccessorReader {

    private SuccessorReader() {}

    /** Codes of successors by those of the units they took over from; incomplete when a fault was added. */
    public static Map<String, String> read(String file, byte[] content, Faults faults) {
        Map<String, String> successors = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .ofCsvRecord(CsvText.of(file, content, faults))) {
            for (CsvRecord row : rows) {
                if (faults.areMany()) {
                    break;
                }
                boolean heading = row.getStartingLineNumber() == 1;
                boolean two = row.getFieldCount() == 2
                        && !row.getField(0).isBlank()
                        && !row.getField(1).isBlank();
                if (!two || heading != row.getField(0).replace("\uFEFF", "").equals("old_code")) {
                    faults.add(
                            place(file, row),
                            "cần hai cột old_code,new_code, mỗi dòng hai mã",
                            "two columns old_code,new_code are needed, two codes in each row");
                    break;
                }
                if (!heading && successors.put(row.getField(0), row.getField(1)) != null) {
                    faults.add(place(file, row), "mã %s đã có", "code %s stands twice", row.getField(0));
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            faults.add(Place.of(file), "không đọc được bảng CSV", "the table cannot be read as CSV");
        }
        return successors;
    }

    private static Place place(String file, CsvRecord row) {
        return Place.of(file, Math.toIntExact(row.getStartingLineNumber()), 1);
    }
}

package vn.binhdang.engine.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;

/**
 * Reads a register of localities: CSV with the columns {@code code,name,level,parent,valid_from,valid_to} and, if
 * known, {@code successor}; dates as {@code 2025-07-01}, empty for open.
 */
public final class RegisterReader {

    private static final List<String> REQUIRED = List.of("code", "name", "level", "parent", "valid_from", "valid_to");

    /** Ten times the units that the country has had since 2003. */
    private static final int MOST_UNITS = 200_000;

    private static final int MOST_UNITS_OF_A_CODE = 50;
    private static final int MOST_CELLS = 40;
    private static final int LONGEST_CELL = 300;

    private final String file;
    private final Faults faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, List<Locality>> seen = new HashMap<>();

    private RegisterReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The register in the file; incomplete when a fault was added. */
    public static Register read(String file, byte[] content, Faults faults) {
        return new RegisterReader(file, faults).read(content);
    }

    private Register read(byte[] content) {
        List<Locality> localities = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(CsvText.of(file, content, faults))) {
            for (CsvRecord row : rows) {
                if (localities.size() == MOST_UNITS || faults.areMany()) {
                    faults.add(
                            place(row),
                            "từ dòng này trở đi không đọc nữa: quá nhiều đơn vị hoặc quá nhiều lỗi",
                            "nothing is read from this row on: too many units or too many faults");
                    break;
                }
                if (!isPlain(row)) {
                    faults.add(
                            place(row),
                            "dòng này có ô quá dài, có ký tự ẩn, hoặc có dấu ngoặc kép mở ra mà không đóng lại",
                            "a cell of this row is too long or has hidden signs, or a quote is opened and not closed");
                } else if (columns.isEmpty()) {
                    header(row);
                } else {
                    Locality locality = locality(row);
                    if (locality != null) {
                        localities.add(locality);
                    }
                }
                if (!columns.keySet().containsAll(REQUIRED)) {
                    break;
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            faults.add(Place.of(file), "không đọc được bảng CSV", "the table cannot be read as CSV");
        }
        if (columns.isEmpty()) {
            faults.add(Place.of(file), "danh mục đơn vị rỗng", "the register is empty");
        }
        return new Register(localities);
    }

    private void header(CsvRecord row) {
        for (int index = 0; index < row.getFieldCount(); index++) {
            columns.put(row.getField(index).replace("\uFEFF", "").strip(), index);
        }
        if (!columns.keySet().containsAll(REQUIRED)) {
            faults.add(Place.of(file, 1, 1), "cần các cột %s", "the columns %s are needed", String.join(",", REQUIRED));
        }
    }

    private @Nullable Locality locality(CsvRecord row) {
        String code = cell(row, "code");
        String name = cell(row, "name");
        String level = cell(row, "level");
        if (code == null || name == null || level == null || Level.of(level).isEmpty()) {
            faults.add(
                    place(row),
                    "cần mã, tên và cấp (%s)",
                    "a code, a name and a level (%s) are needed",
                    String.join(", ", Level.codes()));
            return null;
        }
        Validity validity = new Validity(date(row, "valid_from"), date(row, "valid_to"));
        Locality locality =
                new Locality(code, name, Level.of(level).get(), cell(row, "parent"), validity, cell(row, "successor"));
        List<Locality> earlier = seen.computeIfAbsent(code, unused -> new ArrayList<>(1));
        if (earlier.size() == MOST_UNITS_OF_A_CODE) {
            faults.add(place(row), "mã %s có quá nhiều đơn vị", "code %s means too many localities", code);
            return null;
        }
        if (earlier.stream().anyMatch(other -> other.validity().overlaps(validity))) {
            faults.add(
                    place(row),
                    "mã %s có hai đơn vị cùng một lúc",
                    "code %s means two localities at the same time",
                    code);
        }
        earlier.add(locality);
        return locality;
    }

    /** No cell of a register has more than one line; one that has swallowed rows behind a quote would. */
    private static boolean isPlain(CsvRecord row) {
        return row.getFieldCount() <= MOST_CELLS
                && row.getFields().stream()
                        .allMatch(cell -> cell.length() <= LONGEST_CELL
                                && HiddenSigns.first(cell) < 0
                                && cell.indexOf('\n') < 0
                                && cell.indexOf('\r') < 0);
    }

    private @Nullable LocalDate date(CsvRecord row, String column) {
        String cell = cell(row, column);
        if (cell == null) {
            return null;
        }
        LocalDate day = RuleDay.read(cell).orElse(null);
        if (day == null) {
            faults.add(place(row), "“%s” không phải là ngày", "“%s” is no date", cell);
        }
        return day;
    }

    private @Nullable String cell(CsvRecord row, String column) {
        Integer index = columns.get(column);
        String cell = index == null || index >= row.getFieldCount()
                ? ""
                : row.getField(index).strip();
        return cell.isEmpty() ? null : cell;
    }

    private Place place(CsvRecord row) {
        return Place.of(file, Math.toIntExact(row.getStartingLineNumber()), 1);
    }
}

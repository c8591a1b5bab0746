package vn.binhdang.engine.report;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;

/** Which column stands where in a table of reports. */
record CsvHeader(Map<CsvColumn, Integer> positions, int width, boolean isVietnamese) {

    /** Null when a heading is unknown, stands twice or a required one is missing; each is then a fault. */
    static @Nullable CsvHeader read(CsvRecord cells, Place file, Faults faults) {
        int before = faults.count();
        Map<CsvColumn, Integer> positions = new EnumMap<>(CsvColumn.class);
        boolean vietnamese = false;
        List<String> headings = cells.getFields();
        for (int index = 0; index < headings.size(); index++) {
            String heading = headings.get(index).strip();
            if (heading.isEmpty()) {
                continue; // spreadsheets write empty columns at the end
            }
            CsvColumn column = CsvColumn.of(heading).orElse(null);
            Place place = Place.of(file.file(), 1, index + 1);
            if (column == null) {
                faults.add(
                        place,
                        "không có cột “%s”. %s",
                        "there is no column “%s”. %s",
                        heading,
                        Nearest.question(heading, CsvColumn.allHeadings()));
            } else if (positions.put(column, index) != null) {
                faults.add(place, "cột “%s” có hai lần", "column “%s” stands twice", heading);
            } else {
                vietnamese |= column.isVietnamese(heading.toLowerCase(Locale.ROOT));
            }
        }
        for (CsvColumn column : CsvColumn.values()) {
            if (column.isRequired() && !positions.containsKey(column)) {
                faults.add(
                        Place.of(file.file(), 1, 1),
                        "thiếu cột “%s” ở dòng tiêu đề",
                        "the heading row lacks the column “%s”",
                        column.heading());
            }
        }
        return faults.count() == before ? new CsvHeader(positions, headings.size(), vietnamese) : null;
    }
}

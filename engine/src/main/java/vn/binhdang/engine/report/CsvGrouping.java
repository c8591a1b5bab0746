package vn.binhdang.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Puts the rows of one locality and period together into a report. */
final class CsvGrouping {

    private record Key(String locality, Period period) {}

    private final List<CsvRow> rows;
    private final boolean vietnamese;
    private final Faults faults;

    CsvGrouping(List<CsvRow> rows, boolean vietnamese, Faults faults) {
        this.rows = rows;
        this.vietnamese = vietnamese;
        this.faults = faults;
    }

    List<Report> reports() {
        Map<Key, List<CsvRow>> groups = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            Key key = faults.areMany() ? null : key(row);
            if (key != null) {
                groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
            }
        }
        return groups.entrySet().stream()
                .map(group -> report(group.getKey(), group.getValue()))
                .toList();
    }

    private @Nullable Key key(CsvRow row) {
        String locality = row.required(CsvColumn.LOCALITY);
        String written = row.required(CsvColumn.PERIOD);
        Period period = written == null ? null : PeriodText.read(written, row.place(CsvColumn.PERIOD), faults);
        return locality == null || period == null ? null : new Key(locality, period);
    }

    private Report report(Key key, List<CsvRow> group) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (CsvRow row : group) {
            String indicator = row.required(CsvColumn.INDICATOR);
            if (indicator == null) {
                continue;
            }
            Place place = row.place(CsvColumn.INDICATOR);
            Integer earlier = lines.putIfAbsent(indicator, Objects.requireNonNullElse(place.line(), 0));
            if (earlier != null) {
                faults.add(
                        place,
                        "chỉ số “%s” đã có ở dòng %s cho cùng đơn vị và kỳ; hãy giữ một dòng",
                        "indicator “%s” stands already in line %s for the same locality and period; keep one row",
                        indicator,
                        earlier);
            } else {
                new CsvEntry(row, indicator, vietnamese, faults).read().ifPresent(entries::add);
            }
        }
        Place first = group.get(0).place(CsvColumn.LOCALITY);
        String submittedOn = same(group, CsvColumn.SUBMITTED_ON);
        LocalDate day = submittedOn == null
                ? null
                : DayText.read(submittedOn, vietnamese, group.get(0).place(CsvColumn.SUBMITTED_ON), faults);
        return new Report(key.locality(), key.period(), day, same(group, CsvColumn.DOCUMENT), entries, first);
    }

    /** What all rows of a report say in this column; rows that leave it empty say nothing. */
    private @Nullable String same(List<CsvRow> group, CsvColumn column) {
        String said = null;
        for (CsvRow row : group) {
            String cell = row.cell(column);
            if (cell != null && said != null && !cell.equals(said)) {
                faults.add(
                        row.place(column),
                        "“%s” khác với “%s” ở dòng trước của cùng báo cáo",
                        "“%s” differs from “%s” in an earlier row of the same report",
                        cell,
                        said);
                return said;
            }
            said = said == null ? cell : said;
        }
        return said;
    }
}

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
final class TableGrouping {

    private record Key(String locality, Period period) {}

    private final List<TableRow> rows;
    private final @Nullable BlankForm form;
    private final boolean vietnamese;
    private final Faults faults;

    TableGrouping(List<TableRow> rows, @Nullable BlankForm form, boolean vietnamese, Faults faults) {
        this.rows = rows;
        this.form = form;
        this.vietnamese = vietnamese;
        this.faults = faults;
    }

    TableReports.ReadTable read() {
        Map<Key, List<TableRow>> groups = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Key key = faults.areMany() || !row.isClear() ? null : key(row);
            if (key != null) {
                groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
            }
        }
        List<Report> reports = new ArrayList<>();
        List<Unfilled> unfilled = new ArrayList<>();
        groups.forEach((key, group) -> {
            List<TableRow> filled = form == null
                    ? group
                    : group.stream().filter(row -> !row.isUnfilled(form)).toList();
            if (filled.isEmpty()) {
                Place first = group.get(0).place(TableColumn.LOCALITY);
                unfilled.add(new Unfilled(key.locality(), key.period(), group.size(), first));
            } else {
                reports.add(report(key, filled, group));
            }
        });
        return new TableReports.ReadTable(reports, unfilled);
    }

    private @Nullable Key key(TableRow row) {
        String locality = locality(row);
        Period period = period(row);
        return locality == null || period == null ? null : new Key(locality, period);
    }

    private @Nullable String locality(TableRow row) {
        if (row.content(TableColumn.LOCALITY) instanceof TableCell.Number number) {
            faults.add(
                    row.place(TableColumn.LOCALITY),
                    "ô này là số %s; mã đơn vị là chữ, giữ số 0 ở đầu. Mã đúng là gì? Định dạng ô là Text rồi gõ lại",
                    "this cell is the number %s; the code of a locality is text and keeps its leading zeros. Which code"
                            + " is it? Format the cell as text and type it again",
                    number.text());
            return null;
        }
        return row.required(TableColumn.LOCALITY);
    }

    private @Nullable Period period(TableRow row) {
        Place place = row.place(TableColumn.PERIOD);
        if (row.content(TableColumn.PERIOD) instanceof TableCell.Day day) {
            faults.add(
                    place,
                    "ô này là ngày %s; có phải bảng tính đã đổi kỳ thành ngày? Định dạng ô là Text rồi gõ lại, ví dụ 2024-05",
                    "this cell is the day %s; has the spreadsheet turned a period into a day? Format the cell as text"
                            + " and type it again, such as 2024-05",
                    day.day());
            return null;
        }
        String written = row.required(TableColumn.PERIOD);
        return written == null ? null : PeriodText.read(written, place, faults);
    }

    private Report report(Key key, List<TableRow> filled, List<TableRow> group) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (TableRow row : filled) {
            String indicator = row.required(TableColumn.INDICATOR);
            if (indicator == null) {
                continue;
            }
            Place place = row.place(TableColumn.INDICATOR);
            Integer earlier = lines.putIfAbsent(indicator, Objects.requireNonNullElse(place.line(), 0));
            if (earlier != null) {
                faults.add(
                        place,
                        "chỉ số “%s” đã có ở dòng %s cho cùng đơn vị và kỳ; hãy giữ một dòng",
                        "indicator “%s” stands already in line %s for the same locality and period; keep one row",
                        indicator,
                        earlier);
            } else {
                new TableEntry(row, indicator, vietnamese, faults).read().ifPresent(entries::add);
            }
        }
        Place first = group.get(0).place(TableColumn.LOCALITY);
        String submittedOn = same(group, TableColumn.SUBMITTED_ON);
        LocalDate day = submittedOn == null
                ? null
                : DayText.read(submittedOn, vietnamese, group.get(0).place(TableColumn.SUBMITTED_ON), faults);
        return new Report(key.locality(), key.period(), day, same(group, TableColumn.DOCUMENT), entries, first);
    }

    /** What all rows of a report say in this column; rows that leave it empty say nothing. */
    private @Nullable String same(List<TableRow> group, TableColumn column) {
        String said = null;
        for (TableRow row : group) {
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

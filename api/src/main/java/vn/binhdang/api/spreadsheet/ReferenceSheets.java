package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.rulebook.RuleBook;

/** The sheets that are there to be read and chosen from: indicators, units and words. What is written in them is not imported. */
final class ReferenceSheets {

    static final String INDICATORS = "Chỉ số";
    static final String LOCALITIES = "Đơn vị";
    static final String WORDS = "Từ dùng";

    private static final int CODE = 40;
    private static final int NAME = 60;
    private static final int SHORT = 16;

    private final SheetStyle style;
    private final RuleBook ruleBook;

    /** Where the words of each list stand, as formulas say it. */
    private final Map<String, String> ranges = new HashMap<>();

    ReferenceSheets(SheetStyle style, RuleBook ruleBook) {
        this.style = style;
        this.ruleBook = ruleBook;
    }

    /** Writes them and says where the words of each list stand. */
    Map<String, String> write() {
        List<List<String>> indicators = ruleBook.catalogue().all().stream()
                .map(ReferenceSheets::indicator)
                .toList();
        locked(
                INDICATORS,
                List.of(
                        column("Mã chỉ số", CODE),
                        column("Tên", NAME),
                        column("Tên tiếng Anh", NAME),
                        column("Lĩnh vực", SHORT),
                        column("Đơn vị tính", SHORT),
                        column("Đếm", SHORT),
                        column("Định nghĩa", NAME)),
                indicators);
        ranges.put("indicators", range(INDICATORS, 0, indicators.size()));
        List<List<String>> localities = ruleBook.register().all().stream()
                .map(ReferenceSheets::locality)
                .toList();
        locked(
                LOCALITIES,
                List.of(
                        column("Mã", SHORT),
                        column("Tên", NAME),
                        column("Cấp", SHORT),
                        column("Thuộc", SHORT),
                        column("Từ ngày", SHORT),
                        column("Đến ngày", SHORT)),
                localities);
        ranges.put("localities", range(LOCALITIES, 0, localities.size()));
        words();
        return ranges;
    }

    private void words() {
        List<Column> columns = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, List<Words.Word>> list : Words.lists().entrySet()) {
            columns.add(column(Words.heading(list.getKey()), CODE));
            columns.add(column("Nghĩa", CODE));
            for (int line = 0; line < list.getValue().size(); line++) {
                if (line == lines.size()) {
                    lines.add(new ArrayList<>());
                }
                List<String> cells = lines.get(line);
                while (cells.size() < at) {
                    cells.add("");
                }
                cells.add(list.getValue().get(line).code());
                cells.add(list.getValue().get(line).meaning());
            }
            ranges.put(list.getKey(), range(WORDS, at, list.getValue().size()));
            at += 2;
        }
        locked(WORDS, columns, lines);
    }

    private void locked(String name, List<Column> columns, List<List<String>> lines) {
        XSSFSheet sheet = style.sheet(name, columns, 1, lines.size());
        for (int line = 0; line < lines.size(); line++) {
            style.line(sheet, line + 1, lines.get(line));
        }
        sheet.enableLocking();
    }

    static String range(String sheet, int column, int lines) {
        String letter = CellReference.convertNumToColString(column);
        return "'%s'!$%s$2:$%s$%s".formatted(sheet, letter, letter, Math.max(2, lines + 1));
    }

    private static List<String> indicator(Indicator indicator) {
        return List.of(
                indicator.code(),
                indicator.name().vi(),
                indicator.name().en(),
                indicator.objective().code(),
                indicator.unit().code(),
                indicator.counted().code(),
                indicator.definition().vi());
    }

    private static List<String> locality(Locality locality) {
        return List.of(
                locality.code(),
                locality.name(),
                locality.level().noun().vi(),
                words(locality.parent()),
                words(locality.validity().from()),
                words(locality.validity().to()));
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Column column(String heading, int width) {
        return new Column(Table.PACKS, "", heading, width, "", "");
    }
}

package vn.binhdang.api.output;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.scorecard.json.ReportedView;
import vn.binhdang.engine.scorecard.json.ResultView;
import vn.binhdang.engine.scorecard.json.VerdictView;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/** A verdict as a row of a table, with the columns of the JSON result. No cell can become a formula in a spreadsheet. */
final class VerdictCells {

    /** Name of a column in a table for programs, its heading for people, and how many signs wide it is. */
    record Column(String name, Text heading, int width) {}

    static final List<Column> COLUMNS = List.of(
            new Column("locality", Text.of("Mã đơn vị", "Locality"), 11),
            new Column("period", Text.of("Kỳ", "Period"), 10),
            new Column("target", Text.of("Chỉ tiêu", "Target"), 28),
            new Column("part", Text.of("Là thành phần", "Part"), 8),
            new Column("milestone", Text.of("Mốc", "Milestone"), 10),
            new Column("due", Text.of("Đến hạn", "Due"), 8),
            new Column("verdict", Text.of("Kết luận", "Verdict"), 16),
            new Column("title", Text.of("Tên chỉ tiêu", "Title"), 50),
            new Column("indicator", Text.of("Chỉ số", "Indicator"), 30),
            new Column("numerator", Text.of("Tử số", "Numerator"), 11),
            new Column("denominator", Text.of("Mẫu số", "Denominator"), 11),
            new Column("value", Text.of("Giá trị", "Value"), 11),
            new Column("required", Text.of("Yêu cầu", "Required"), 24),
            new Column("operator", Text.of("So sánh", "Operator"), 8),
            new Column("unit", Text.of("Đơn vị tính", "Unit"), 12),
            new Column("gap", Text.of("Chênh lệch", "Gap"), 11),
            new Column("remedy", Text.of("Cách khắc phục", "Remedy"), 40),
            new Column("severity", Text.of("Mức độ", "Severity"), 10),
            new Column("document", Text.of("Văn bản", "Document"), 20),
            new Column("clause", Text.of("Điều khoản", "Clause"), 20),
            new Column("explanation", Text.of("Giải thích", "Explanation"), 80));

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** Also in full width, which some spreadsheets take for the plain ones. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private VerdictCells() {}

    /** In the order of the columns. */
    static List<String> of(ResultView view, VerdictView verdict, Language language) {
        ReportedView reported = verdict.reported();
        return List.of(
                cell(view.locality().code()),
                cell(view.period()),
                cell(verdict.target()),
                cell(verdict.part()),
                cell(verdict.milestone()),
                cell(verdict.due()),
                cell(verdict.verdict()),
                cell(verdict.title().in(language)),
                cell(verdict.indicator()),
                cell(reported == null ? null : reported.numerator()),
                cell(reported == null ? null : reported.denominator()),
                cell(reported == null ? null : reported.value()),
                cell(verdict.required() == null ? null : verdict.required().wording()),
                cell(verdict.required() == null ? null : verdict.required().operator()),
                cell(verdict.required() == null ? null : verdict.required().unit()),
                cell(verdict.gap()),
                cell(verdict.remedy() == null ? null : verdict.remedy().text().in(language)),
                cell(verdict.severity()),
                cell(verdict.source().document()),
                cell(verdict.source().clause()),
                cell(verdict.explanation().in(language)));
    }

    static String cell(@Nullable Object content) {
        String words = Printable.inLines(Objects.toString(content, ""));
        boolean formula = !words.isEmpty()
                && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0
                && !NUMBER.matcher(words).matches();
        return formula ? "'" + words : words;
    }
}

package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.spreadsheet.TextWorkbook;
import vn.binhdang.engine.scorecard.json.FindingView;
import vn.binhdang.engine.scorecard.json.ResultView;
import vn.binhdang.engine.scorecard.json.VerdictView;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;
import vn.binhdang.engine.work.Batches;

/** A workbook: one sheet of verdicts, one of findings, one of scores. */
final class XlsxOutput {

    private static final int SHORT = 14;
    private static final int LONG = 80;
    private static final int CODE = 30;

    private final Output result;
    private final Language language;

    XlsxOutput(Output result) {
        this.result = result;
        this.language = result.language();
    }

    void write(OutputStream out) throws IOException {
        try (TextWorkbook workbook = new TextWorkbook()) {
            TextWorkbook.Sheet verdicts = workbook.sheet(
                    Text.of("Kết luận", "Verdicts").in(language),
                    VerdictCells.COLUMNS.stream()
                            .map(column ->
                                    new TextWorkbook.Column(column.heading().in(language), column.width()))
                            .toList());
            TextWorkbook.Sheet findings =
                    workbook.sheet(Text.of("Phát hiện", "Findings").in(language), findingColumns());
            TextWorkbook.Sheet scores = workbook.sheet(Text.of("Điểm", "Scores").in(language), scoreColumns());
            Batches.inOrder(result.scorecards(), ResultView::of, view -> {
                for (VerdictView verdict : view.verdicts()) {
                    verdicts.row(VerdictCells.of(view, verdict, language));
                }
                for (FindingView finding : view.findings()) {
                    findings.row(finding(view, finding));
                }
                for (Map<String, Object> score : view.scores()) {
                    scores.row(score(view, score));
                }
            });
            workbook.write(out);
        }
    }

    private List<TextWorkbook.Column> findingColumns() {
        return List.of(
                column("Mã đơn vị", "Locality", SHORT),
                column("Tên đơn vị", "Name", CODE),
                column("Kỳ", "Period", SHORT),
                column("Mã phát hiện", "Id", CODE),
                column("Loại", "Kind", SHORT),
                column("Chỉ tiêu", "Target", CODE),
                column("Chỉ số", "Indicator", CODE),
                column("Mức độ", "Severity", SHORT),
                column("Tình trạng", "State", SHORT),
                column("Nội dung", "Message", LONG));
    }

    private List<String> finding(ResultView view, FindingView finding) {
        return cells(
                view.locality().code(),
                view.locality().name(),
                view.period(),
                finding.id(),
                finding.kind(),
                finding.target(),
                finding.indicator(),
                finding.severity(),
                finding.state(),
                finding.message().in(language));
    }

    private List<TextWorkbook.Column> scoreColumns() {
        List<TextWorkbook.Column> columns = new ArrayList<>(List.of(
                column("Mã đơn vị", "Locality", SHORT),
                column("Tên đơn vị", "Name", CODE),
                column("Kỳ", "Period", SHORT),
                column("Bộ chỉ tiêu", "Pack", CODE),
                column("Số chỉ tiêu", "Targets", SHORT)));
        for (Verdict verdict : Verdict.values()) {
            columns.add(new TextWorkbook.Column(verdict.noun().in(language), SHORT));
        }
        return columns;
    }

    private static List<String> score(ResultView view, Map<String, Object> score) {
        List<String> cells = new ArrayList<>(cells(
                view.locality().code(),
                view.locality().name(),
                view.period(),
                score.get("pack"),
                score.get("targets")));
        for (Verdict verdict : Verdict.values()) {
            cells.add(VerdictCells.cell(score.get(verdict.name())));
        }
        return cells;
    }

    private TextWorkbook.Column column(String vi, String en, int width) {
        return new TextWorkbook.Column(Text.of(vi, en).in(language), width);
    }

    private static List<String> cells(@Nullable Object... contents) {
        return Arrays.stream(contents).map(VerdictCells::cell).toList();
    }
}

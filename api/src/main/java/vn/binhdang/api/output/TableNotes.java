package vn.binhdang.api.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.findings.Finding.Kind;
import vn.binhdang.engine.findings.TimelinessWords;
import vn.binhdang.engine.robustness.Robustness;
import vn.binhdang.engine.scorecard.Score;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.Tally;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judgement;

/** The lines below a table of verdicts: deadlines, doubts about figures, documents beside each other, changes, scores. */
final class TableNotes {

    private static final String DOUBTFUL = "fg(magenta)";

    private final Scorecard scorecard;
    private final List<Note> notes = new ArrayList<>();

    private TableNotes(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** One line. */
    record Note(@Nullable String style, Text words) {}

    static List<Note> of(Scorecard scorecard) {
        TableNotes below = new TableNotes(scorecard);
        scorecard
                .reporting()
                .forEach(timeliness ->
                        below.add(null, "Thời hạn báo cáo. %s", "Deadline. %s", TimelinessWords.of(timeliness)));
        below.findings(Kind.DATA_QUALITY, DOUBTFUL, Text.of("Số liệu", "Data"));
        below.findings(Kind.ALIGNMENT, null, Text.of("Đối chiếu với văn bản cấp trên", "Beside the document above"));
        below.notes.addAll(ChangeNotes.of(scorecard));
        below.scores();
        below.legends();
        return below.notes;
    }

    static boolean isFragile(Judgement judgement) {
        return Robustness.of(judgement).filter(Robustness::fragile).isPresent();
    }

    private void findings(Kind kind, @Nullable String style, Text heading) {
        scorecard.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::message)
                .forEach(message -> add(style, "%s. %s", "%s. %s", heading, message));
    }

    private void scores() {
        for (Score score : scorecard.scores()) {
            add(
                    null,
                    "%s (%s): %s chỉ tiêu – %s",
                    "%s (%s): %s targets – %s",
                    score.pack().document().number(),
                    score.pack().document().issuer(),
                    score.tally().total(),
                    counts(score.tally()));
        }
        add(
                null,
                "Tổng cộng %s nội dung đánh giá (tính cả từng phần và từng mốc): %s",
                "%s cells in all (parts and milestones too): %s",
                scorecard.summary().total(),
                counts(scorecard.summary()));
    }

    private void legends() {
        if (scorecard.verdicts().stream()
                .anyMatch(judgement -> judgement.cell().clause().confirm() != null)) {
            add(
                    null,
                    "(*) trị số hoặc cách hiểu cần đối chiếu với văn bản gốc; xem: binhdang rules show MÃ-CHỈ-TIÊU",
                    "(*) value or reading to be confirmed against the original; see: binhdang rules show TARGET");
        }
        if (scorecard.verdicts().stream().anyMatch(TableNotes::isFragile)) {
            add(
                    null,
                    "≈ số lượng ít: chỉ vài trường hợp thay đổi thì kết luận có thể khác (khoảng tin cậy 95% chứa ngưỡng)",
                    "≈ few cases: the verdict would change with a few of them (the 95% interval spans the threshold)");
        }
    }

    private static Text counts(Tally tally) {
        return new Text(counts(tally, Text::vi), counts(tally, Text::en));
    }

    private static String counts(Tally tally, Function<Text, String> language) {
        return VerdictStyle.inOrder().stream()
                .filter(verdict -> tally.of(verdict) > 0)
                .map(verdict ->
                        tally.of(verdict) + " " + language.apply(verdict.noun()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void add(@Nullable String style, String vi, String en, Object... arguments) {
        notes.add(new Note(style, Text.of(vi, en, arguments)));
    }
}

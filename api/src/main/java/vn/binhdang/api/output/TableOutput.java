package vn.binhdang.api.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import vn.binhdang.engine.explanations.Explainer;
import vn.binhdang.engine.explanations.Words;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.findings.TimelinessWords;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.robustness.Robustness;
import vn.binhdang.engine.scorecard.Score;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.Tally;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Remedies;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.engine.verdicts.Timeliness;
import vn.binhdang.engine.verdicts.Verdict;

/** Scorecards as tables for people: what is missed first, each line with figure, requirement, distance and clause. */
final class TableOutput {

    private static final int VERDICT = 17;
    private static final int REPORTED = 18;
    private static final int REQUIRED = 18;
    private static final int DISTANCE = 15;
    private static final String LINE = "\n";

    private final Output result;
    private final StringBuilder text = new StringBuilder();

    TableOutput(Output result) {
        this.result = result;
    }

    String text() {
        for (Scorecard scorecard : result.scorecards()) {
            heading(scorecard);
            text.append(verdicts(scorecard)).append(LINE);
            reporting(scorecard.reporting());
            doubts(scorecard.findings());
            scores(scorecard);
        }
        return text.toString();
    }

    private void heading(Scorecard scorecard) {
        line(
                "bold",
                Text.of(
                        "%s (%s) · %s · tính đến ngày %s",
                        "%s (%s) · %s · as of %s",
                        scorecard.locality().name(),
                        scorecard.locality().code(),
                        scorecard.report().period().words(),
                        Days.words(scorecard.asOf())));
        String document = scorecard.report().document();
        if (document != null) {
            line(null, Text.of("Văn bản, nguồn số liệu: %s", "Document or source: %s", document));
        }
        text.append(LINE);
    }

    private String verdicts(Scorecard scorecard) {
        int rest = result.width() - VERDICT - REPORTED - REQUIRED - DISTANCE;
        int title = rest * 3 / 5;
        TextTable table = new TextTable()
                .column(words(Text.of("KẾT LUẬN", "VERDICT")), VERDICT)
                .column(words(Text.of("CHỈ TIÊU", "TARGET")), title)
                .column(words(Text.of("BÁO CÁO", "REPORTED")), REPORTED)
                .column(words(Text.of("YÊU CẦU", "REQUIRED")), REQUIRED)
                .column(words(Text.of("CHÊNH LỆCH", "DISTANCE")), DISTANCE)
                .column(words(Text.of("CĂN CỨ", "SOURCE")), rest - title);
        scorecard.verdicts().stream().sorted(VerdictStyle.GAPS_FIRST).forEach(judgement -> row(table, judgement));
        return table.text();
    }

    private void row(TextTable table, Judgement judgement) {
        Cell cell = judgement.cell();
        Clause clause = cell.clause();
        VerdictStyle style = VerdictStyle.of(judgement.verdict());
        String confirm = clause.confirm() == null ? "" : " (*)";
        String remedy = Remedies.of(judgement)
                .map(Remedy::text)
                .or(() -> why(judgement))
                .map(text -> LINE + "→ " + words(text))
                .orElse("");
        table.row(
                verdict -> styled(style.colour(), verdict),
                style.sign() + " " + words(judgement.verdict().noun()),
                words(clause.title()) + confirm + LINE + cell.target() + remedy,
                judgement.isWhole() ? parts(judgement) : words(Words.figure(cell)) + (isFragile(judgement) ? " ≈" : ""),
                required(cell),
                Distance.of(cell).map(far -> words(Words.distance(far))).orElse("–"),
                clause.pack().document().number() + ", " + clause.target().clause());
    }

    /** What figure and requirement beside it do not say. */
    private static Optional<Text> why(Judgement judgement) {
        boolean partly =
                judgement.verdict() == Verdict.NOT_REPORTED && judgement.cell().figure() instanceof Figure.Counted;
        boolean told = judgement.isWhole() || judgement.verdict() == Verdict.MET;
        return partly
                ? Optional.of(Explainer.explain(judgement))
                : Optional.ofNullable(told ? null : judgement.reason());
    }

    private static boolean isFragile(Judgement judgement) {
        return Robustness.of(judgement).filter(Robustness::fragile).isPresent();
    }

    private String parts(Judgement whole) {
        Text reason = whole.reason();
        return reason == null ? "–" : words(reason);
    }

    private String required(Cell cell) {
        String requirement = words(Words.requirement(cell));
        return cell.milestone().equals(cell.period().toString())
                ? requirement
                : words(Text.of("%s (mốc %s)", "%s (by %s)", requirement, cell.milestone()));
    }

    private void reporting(List<Timeliness> reporting) {
        reporting.forEach(timeliness ->
                line(null, Text.of("Thời hạn báo cáo. %s", "Deadline. %s", TimelinessWords.of(timeliness))));
    }

    private void doubts(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.DATA_QUALITY)
                .forEach(finding -> line("fg(magenta)", Text.of("Số liệu. %s", "Data. %s", finding.message())));
    }

    private void scores(Scorecard scorecard) {
        for (Score score : scorecard.scores()) {
            line(
                    null,
                    Text.of(
                            "%s (%s): %s chỉ tiêu – %s",
                            "%s (%s): %s targets – %s",
                            score.pack().document().number(),
                            score.pack().document().issuer(),
                            score.tally().total(),
                            counts(score.tally())));
        }
        line(
                null,
                Text.of(
                        "Tổng cộng %s nội dung đánh giá (tính cả từng phần và từng mốc): %s",
                        "%s cells in all (parts and milestones too): %s",
                        scorecard.summary().total(),
                        counts(scorecard.summary())));
        if (scorecard.verdicts().stream()
                .anyMatch(judgement -> judgement.cell().clause().confirm() != null)) {
            line(
                    null,
                    Text.of(
                            "(*) trị số hoặc cách hiểu cần đối chiếu với văn bản gốc; xem: binhdang rules show MÃ-CHỈ-TIÊU",
                            "(*) value or reading to be confirmed against the original; see: binhdang rules show TARGET"));
        }
        if (scorecard.verdicts().stream().anyMatch(TableOutput::isFragile)) {
            line(
                    null,
                    Text.of(
                            "≈ số lượng ít: chỉ vài trường hợp thay đổi thì kết luận có thể khác (khoảng tin cậy 95% chứa ngưỡng)",
                            "≈ few cases: the verdict would change with a few of them (the 95% interval spans the threshold)"));
        }
        text.append(LINE);
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

    private String words(Text words) {
        return Printable.of(words.in(result.language()));
    }

    private void line(@Nullable String style, Text words) {
        text.append(style == null ? words(words) : styled(style, words(words))).append(LINE);
    }

    /** By the codes of the style: what was reported is data and could look like markup. */
    private String styled(String style, String words) {
        if (!result.coloured()) {
            return words;
        }
        Ansi.IStyle[] codes = Ansi.Style.parse(style);
        return Ansi.Style.on(codes) + words + Ansi.Style.reset.on();
    }
}

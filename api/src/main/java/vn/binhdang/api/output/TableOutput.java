package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import vn.binhdang.engine.explanations.Explainer;
import vn.binhdang.engine.explanations.Words;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.outlook.Outlook;
import vn.binhdang.engine.outlook.OutlookWords;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Remedies;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.engine.verdicts.Verdict;
import vn.binhdang.engine.work.Batches;

/** A scorecard as a table for people: what is missed first, each line with figure, requirement, distance and clause. */
final class TableOutput {

    private static final int VERDICT = 17;
    private static final int REPORTED = 18;
    private static final int REQUIRED = 18;
    private static final int DISTANCE = 15;
    private static final String LINE = "\n";

    private final Output result;
    private final StringBuilder text = new StringBuilder();

    private TableOutput(Output result) {
        this.result = result;
    }

    static void write(Output result, OutputStream out) throws IOException {
        Batches.inOrder(
                result.scorecards(),
                scorecard -> new TableOutput(result).text(scorecard),
                table -> out.write(table.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Scorecard scorecard) {
        heading(scorecard);
        text.append(verdicts(scorecard)).append(LINE);
        TableNotes.of(scorecard).forEach(note -> line(note.style(), note.words()));
        return text.append(LINE).toString();
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
        String outlook = Outlook.of(judgement)
                .filter(path -> path.path() != null)
                .map(path -> LINE + "↗ " + words(OutlookWords.of(path, unit(cell))))
                .orElse("");
        table.row(
                verdict -> styled(style.colour(), verdict),
                style.sign() + " " + words(judgement.verdict().noun()),
                words(clause.title()) + confirm + LINE + cell.target() + remedy + outlook,
                judgement.isWhole()
                        ? parts(judgement)
                        : words(Words.figure(cell)) + (TableNotes.isFragile(judgement) ? " ≈" : ""),
                required(cell),
                Distance.of(cell).map(far -> words(Words.distance(far))).orElse("–"),
                clause.pack().document().number() + ", " + clause.target().clause());
    }

    private static Unit unit(Cell cell) {
        return cell.indicator() == null ? Unit.COUNT : cell.indicator().unit();
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

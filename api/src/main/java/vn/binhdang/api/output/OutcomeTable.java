package vn.binhdang.api.output;

import java.util.Comparator;
import java.util.List;
import vn.binhdang.engine.explanations.Words;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.RollUpWords;
import vn.binhdang.engine.rollup.RolledFigure;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Remedies;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.engine.verdicts.Verdict;

/** The targets of the larger unit as a table: misses first, then what is undecided. */
final class OutcomeTable {

    private static final int VERDICT = 17;
    private static final int FIGURE = 24;
    private static final int REQUIRED = 18;
    private static final int UNITS = 11;
    private static final String LINE = "\n";
    private static final Text NONE = Text.same("");

    /** Among equals the heavier first, then in the order of the documents. */
    private static final Comparator<Outcome> MISSES_FIRST = Comparator.comparing(OutcomeTable::rank)
            .thenComparing(outcome -> outcome.cell().clause().severity(), Comparator.reverseOrder());

    private final Page page;
    private final int width;

    OutcomeTable(Page page, int width) {
        this.page = page;
        this.width = width;
    }

    void add(List<Outcome> outcomes) {
        int rest = width - VERDICT - FIGURE - REQUIRED - UNITS;
        int title = rest * 3 / 5;
        TextTable table = new TextTable()
                .column(page.words(Text.of("KẾT LUẬN", "VERDICT")), VERDICT)
                .column(page.words(Text.of("CHỈ TIÊU", "TARGET")), title)
                .column(page.words(Text.of("TỔNG HỢP", "ROLLED UP")), FIGURE)
                .column(page.words(Text.of("YÊU CẦU", "REQUIRED")), REQUIRED)
                .column(page.words(Text.of("ĐƠN VỊ", "UNITS")), UNITS)
                .column(page.words(Text.of("CĂN CỨ", "SOURCE")), rest - title);
        outcomes.stream().sorted(MISSES_FIRST).forEach(outcome -> row(table, outcome));
        page.table(table);
    }

    private void row(TextTable table, Outcome outcome) {
        Cell cell = outcome.cell();
        Verdict verdict = outcome.verdict();
        String sign = verdict == null ? "…" : VerdictStyle.of(verdict).sign();
        String style =
                verdict == null ? "fg(yellow),bold" : VerdictStyle.of(verdict).colour();
        RolledFigure figure = outcome.figure();
        String confirm = cell.clause().confirm() == null ? "" : " (*)";
        table.row(
                one -> page.styled(style, one),
                sign + " " + page.words(RollUpWords.verdict(outcome)),
                page.words(cell.clause().title()) + confirm + LINE + cell.target() + note(outcome),
                page.words(RollUpWords.figure(outcome)),
                required(cell),
                figure == null ? "–" : reported(figure),
                cell.clause().pack().document().number() + ", "
                        + cell.clause().target().clause());
    }

    private String note(Outcome outcome) {
        RolledFigure figure = outcome.figure();
        boolean known = figure != null && figure.known() != null;
        Text remedy = known ? Remedies.of(outcome.lowest()).map(Remedy::text).orElse(NONE) : NONE;
        String words = page.words(remedy.then(RollUpWords.note(outcome)));
        return words.isEmpty() ? "" : LINE + "→ " + words;
    }

    /** How many units gave the figure or had nothing to count, of all. */
    private static String reported(RolledFigure figure) {
        int spoken = figure.given() + figure.nothing();
        int all = spoken + figure.silent().size();
        return all == 0 ? "–" : spoken + "/" + all;
    }

    private String required(Cell cell) {
        String requirement = page.words(Words.requirement(cell));
        return cell.milestone().equals(cell.period().toString())
                ? requirement
                : page.words(Text.of("%s (mốc %s)", "%s (by %s)", requirement, cell.milestone()));
    }

    /** What is undecided comes after gaps and what is partly met. */
    private static int rank(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        return verdict == null
                ? 2 * VerdictStyle.PARTLY_MET.ordinal() + 1
                : 2 * VerdictStyle.of(verdict).ordinal();
    }
}

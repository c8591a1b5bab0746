package vn.binhdang.engine.rollup.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.RollUpWords;
import vn.binhdang.engine.rollup.RolledFigure;
import vn.binhdang.engine.scorecard.json.RequiredView;
import vn.binhdang.engine.scorecard.json.VerdictView.SourceView;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Remedies;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * What is said of one target or part and one milestone of the larger unit.
 *
 * @param verdict a verdict, or {@code UNDECIDED}
 * @param possible what the missing reports can still lead to, where it is undecided
 * @param figure absent for a compound target
 * @param gap figure less requirement, where the figure is known
 * @param remedy what would close the gap, where the figure is known
 * @param deciding the smallest number of further reports that could settle the verdict
 */
public record OutcomeView(
        String target,
        Text title,
        @Nullable String indicator,
        String milestone,
        boolean due,
        @Nullable Boolean part,
        String verdict,
        @Nullable List<Verdict> possible,
        @Nullable RequiredView required,
        @Nullable RolledFigureView figure,
        @Nullable String gap,
        @Nullable Text remedy,
        @Nullable Integer deciding,
        String severity,
        @Nullable Text confirm,
        SourceView source,
        Text explanation) {

    /** The word for what is not settled; it is no verdict. */
    public static final String UNDECIDED = "UNDECIDED";

    public static OutcomeView of(Outcome outcome) {
        Cell cell = outcome.cell();
        RolledFigure figure = outcome.figure();
        boolean known = figure != null && figure.known() != null;
        return new OutcomeView(
                cell.target(),
                cell.clause().title(),
                cell.indicator() == null ? null : cell.indicator().code(),
                cell.milestone(),
                cell.due(),
                cell.isPart() ? true : null,
                word(outcome),
                outcome.isUndecided() ? outcome.possibleInOrder() : null,
                RequiredView.of(cell),
                figure == null ? null : RolledFigureView.of(outcome, figure),
                known ? gap(cell).orElse(null) : null,
                known ? Remedies.of(outcome.lowest()).map(Remedy::text).orElse(null) : null,
                outcome.deciding(),
                cell.clause().severity().code(),
                cell.clause().confirm(),
                new SourceView(
                        cell.clause().pack().document().number(),
                        cell.clause().pack().document().issuer(),
                        cell.clause().target().clause(),
                        cell.clause().target().text()),
                RollUpWords.explain(outcome));
    }

    static String word(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        return verdict == null ? UNDECIDED : verdict.name();
    }

    private static Optional<String> gap(Cell cell) {
        return Distance.of(cell).map(far -> plain(far.difference()));
    }

    private static String plain(Quantity quantity) {
        return Display.plain(quantity, List.of());
    }
}

package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Companion;
import vn.binhdang.engine.verdicts.Judgement;

/** Draws the outcome for every cell of the larger unit whose figure follows, at least in part, from the units. */
final class Outcomes {

    private final Map<Cell.Key, RolledFigure> figures = new HashMap<>();
    private final RolledFigures rolled;
    private final Scope scope;
    private final Trials trials;
    private final Compounds compounds;

    private Outcomes(Probing probing, List<Cell> cells, RolledFigures rolled, Scope scope) {
        this.rolled = rolled;
        this.scope = scope;
        List<Trials.Wanted> wanted = new ArrayList<>();
        for (Cell cell : members(cells)) {
            RolledFigure figure = rolled.of(cell);
            if (figure != null) {
                figures.put(cell.key(), figure);
            }
            if (cell.indicator() != null) {
                wanted.add(new Trials.Wanted(
                        cell, figure == null ? Spans.any(cell.indicator(), scope.period()) : figure.span()));
            }
        }
        this.trials = new Trials(probing, wanted);
        this.compounds = new Compounds(probing, trials);
    }

    /** In the order of the plan. */
    static List<Outcome> of(Probing probing, List<Cell> cells, RolledFigures rolled, Scope scope) {
        Outcomes outcomes = new Outcomes(probing, cells, rolled, scope);
        return cells.stream().flatMap(cell -> outcomes.of(cell).stream()).toList();
    }

    /** The cells that are not compound, by themselves or as parts of others; once each. */
    private static List<Cell> members(List<Cell> cells) {
        Set<Cell.Key> seen = new LinkedHashSet<>();
        return cells.stream()
                .flatMap(cell -> Stream.concat(Stream.of(cell), cell.parts().stream()))
                .filter(cell -> cell.parts().isEmpty() && seen.add(cell.key()))
                .toList();
    }

    private Optional<Outcome> of(Cell cell) {
        if (partsOf(cell).stream().noneMatch(part -> figures.containsKey(part.key()))) {
            return Optional.empty();
        }
        boolean looksAtOne = cell.parts().isEmpty() && cell.companion() == null;
        return Optional.of(looksAtOne ? single(cell, Objects.requireNonNull(figures.get(cell.key()))) : joint(cell));
    }

    /** The cells of one indicator that a cell consists of. */
    private static List<Cell> partsOf(Cell cell) {
        return cell.parts().isEmpty() ? List.of(cell) : cell.parts();
    }

    private Outcome single(Cell cell, RolledFigure figure) {
        Trials.Trial trial = trials.of(cell);
        List<Judgement> judgements = trial.judgements();
        boolean undecided = trial.verdicts().stream().distinct().count() > 1;
        return new Outcome(
                judgements.stream()
                        .filter(judgement -> !(judgement.cell().figure() instanceof Figure.NotApplicable))
                        .findFirst()
                        .orElse(judgements.get(0)),
                judgements.get(judgements.size() - 1),
                Set.copyOf(trial.verdicts()),
                figure,
                undecided ? List.of(figure) : List.of(),
                undecided ? figure.span().deciding(trial.probes(), trial.verdicts()) : null);
    }

    /** Of a cell that looks at several figures. */
    private Outcome joint(Cell cell) {
        Map<Indicator, Span> companions = new LinkedHashMap<>();
        Map<String, RolledFigure> byIndicator = new TreeMap<>();
        for (Cell part : partsOf(cell)) {
            Companion companion = part.companion();
            if (companion != null) {
                RolledFigure sum = rolled.sum(companion.indicator());
                companions.put(
                        companion.indicator(),
                        sum == null ? Spans.any(companion.indicator(), scope.period()) : sum.span());
                Optional.ofNullable(sum)
                        .ifPresent(one -> byIndicator.put(one.indicator().code(), one));
            }
            Optional.ofNullable(figures.get(part.key()))
                    .ifPresent(one -> byIndicator.put(one.indicator().code(), one));
        }
        Combinations tried = compounds.judge(cell, compounds.members(cell, companions));
        List<Compounds.Member> open = tried.open();
        return new Outcome(
                tried.lowest(),
                tried.highest(),
                tried.verdicts(),
                figures.get(cell.key()),
                open.stream()
                        .flatMap(member -> Optional.ofNullable(byIndicator.get(member.indicator())).stream())
                        .toList(),
                open.size() == 1 ? deciding(open.get(0), byIndicator, tried) : null);
    }

    /** Where a cell hangs on one indicator, the number of reports that settle that one for it. */
    private static @Nullable Integer deciding(
            Compounds.Member only, Map<String, RolledFigure> byIndicator, Combinations tried) {
        RolledFigure figure = byIndicator.get(only.indicator());
        return figure == null ? null : figure.span().deciding(only.trial().probes(), tried.by(only));
    }
}

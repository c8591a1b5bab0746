package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** Draws the outcome for every cell of the larger unit whose figure follows, at least in part, from the units. */
final class Outcomes {

    private final Map<Cell.Key, RolledFigure> figures = new HashMap<>();
    private final Trials trials;
    private final Compounds compounds;

    private Outcomes(Probing probing, List<Cell> cells, RolledFigures rolled, Scope scope) {
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
        if (!cell.parts().isEmpty()) {
            boolean follows = cell.parts().stream().anyMatch(part -> figures.containsKey(part.key()));
            return follows ? Optional.of(whole(cell)) : Optional.empty();
        }
        RolledFigure figure = figures.get(cell.key());
        return figure == null ? Optional.empty() : Optional.of(single(cell, figure));
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

    private Outcome whole(Cell cell) {
        List<Compounds.Member> members = compounds.members(cell);
        Map<List<Integer>, Judgement> judgements = compounds.judge(cell, members);
        List<Judgement> all = List.copyOf(judgements.values());
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        all.forEach(judgement -> possible.add(judgement.verdict()));
        List<RolledFigure> open = possible.size() < 2 ? List.of() : open(cell, members);
        return new Outcome(
                all.get(0),
                all.get(all.size() - 1),
                possible,
                null,
                open,
                possible.size() < 2 ? null : deciding(cell, members, judgements));
    }

    private List<RolledFigure> open(Cell cell, List<Compounds.Member> members) {
        List<String> open = members.stream()
                .filter(Compounds.Member::isOpen)
                .map(Compounds.Member::indicator)
                .toList();
        return cell.parts().stream()
                .flatMap(part -> Optional.ofNullable(figures.get(part.key())).stream())
                .filter(figure -> open.contains(figure.indicator().code()))
                .distinct()
                .toList();
    }

    /** Where the whole hangs on one indicator, the number of reports that settle that one for it. */
    private @Nullable Integer deciding(
            Cell cell, List<Compounds.Member> members, Map<List<Integer>, Judgement> judgements) {
        List<Compounds.Member> open =
                members.stream().filter(Compounds.Member::isOpen).toList();
        if (open.size() != 1) {
            return null;
        }
        Compounds.Member only = open.get(0);
        int place = members.indexOf(only);
        Map<Integer, Verdict> byKind = new HashMap<>();
        judgements.forEach((combination, judgement) -> byKind.put(combination.get(place), judgement.verdict()));
        List<Verdict> verdicts = only.kinds().stream()
                .map(kind -> Objects.requireNonNull(byKind.get(kind)))
                .toList();
        return cell.parts().stream()
                .flatMap(part -> Optional.ofNullable(figures.get(part.key())).stream())
                .filter(figure -> figure.indicator().code().equals(only.indicator()))
                .findFirst()
                .map(figure -> figure.span().deciding(only.trial().probes(), verdicts))
                .orElse(null);
    }
}

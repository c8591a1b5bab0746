package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.PastFigure;
import vn.binhdang.engine.indicators.Trend;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Baseline;

/** Makes the cells of one clause for one report: the milestone that is due, and the one ahead. */
final class CellFactory {

    private final Locality locality;
    private final Period period;
    private final Figures figures;
    private final Conflicts conflicts;

    CellFactory(Locality locality, Period period, Figures figures, Conflicts conflicts) {
        this.locality = locality;
        this.period = period;
        this.figures = figures;
        this.conflicts = conflicts;
    }

    /** The cells of one clause, as a whole and of its parts. */
    List<Cell> cells(Clause clause) {
        if (clause.each() == null && clause.target().isCompound()) {
            return compound(clause);
        }
        Measure measure = clause.measure();
        return measure == null || measure.milestones().isEmpty()
                ? forAPerson(clause, measure)
                : measured(clause, measure);
    }

    /** A clause whose wording leaves open what it demands; where it is clear what it measures, the figure is shown. */
    private List<Cell> forAPerson(Clause clause, @Nullable Measure measure) {
        Indicator indicator = measure == null ? null : measure.indicator();
        return List.of(new Cell(
                locality,
                period,
                clause,
                Integer.toString(period.year()),
                true,
                indicator,
                null,
                indicator == null ? new Figure.Silent() : figures.of(indicator),
                new Trend(period, List.of()),
                Obstacle.DOUBTFUL_CLAUSE,
                null,
                List.of(),
                null));
    }

    private List<Cell> measured(Clause clause, Measure measure) {
        return Stream.concat(
                        measure.due(period).map(milestone -> cell(clause, measure, milestone, true)).stream(),
                        measure.ahead(period).map(milestone -> cell(clause, measure, milestone, false)).stream())
                .toList();
    }

    private Cell cell(Clause clause, Measure measure, Milestone milestone, boolean due) {
        Figure figure = figures.of(measure.indicator());
        Clause rival = conflicts.rival(clause, measure, milestone);
        return new Cell(
                locality,
                period,
                clause,
                milestone.label(),
                due,
                measure.indicator(),
                milestone.requirement(),
                figure,
                trend(measure),
                rival == null ? Obstacles.of(clause, figure, milestone.requirement()) : Obstacle.CONFLICT,
                rival,
                List.of(),
                companion(clause));
    }

    private @Nullable Companion companion(Clause clause) {
        Indicator dependsOn = clause.target().dependsOn();
        return dependsOn == null ? null : new Companion(dependsOn, figures.of(dependsOn));
    }

    private Trend trend(Measure measure) {
        Trend reported = figures.trend(measure.indicator());
        Baseline baseline = measure.baseline();
        return baseline == null
                ? reported
                : reported.from(new PastFigure(Period.ofYear(baseline.year()), baseline.value()));
    }

    private List<Cell> compound(Clause clause) {
        List<Cell> cells = new ArrayList<>();
        List<List<Cell>> parts = clause.target().parts().stream()
                .map(part -> measured(clause.part(part), part.measure()))
                .toList();
        for (boolean due : new boolean[] {true, false}) {
            List<Cell> members =
                    parts.stream().flatMap(part -> member(part, due).stream()).toList();
            List<Cell> own = members.stream().filter(part -> part.due() == due).toList();
            if (!own.isEmpty()) {
                cells.add(whole(clause, members, own, due));
                cells.addAll(own);
            }
        }
        return cells;
    }

    /** The cell of a part that counts for the whole; a part with nothing ahead must still hold what is due. */
    private static Optional<Cell> member(List<Cell> part, boolean due) {
        Optional<Cell> exact = part.stream().filter(cell -> cell.due() == due).findFirst();
        return due ? exact : exact.or(() -> part.stream().findFirst());
    }

    private Cell whole(Clause clause, List<Cell> members, List<Cell> own, boolean due) {
        Comparator<Cell> byMilestone =
                Comparator.comparing(cell -> Period.parse(cell.milestone()).orElse(period));
        Cell naming = Objects.requireNonNull(
                own.stream().max(due ? byMilestone : byMilestone.reversed()).orElse(null));
        return new Cell(
                locality,
                period,
                clause,
                naming.milestone(),
                due,
                null,
                null,
                new Figure.Silent(),
                new Trend(period, List.of()),
                clause.target().review() == null ? Obstacle.COMPOUND : Obstacle.DOUBTFUL_CLAUSE,
                null,
                members,
                null);
    }
}

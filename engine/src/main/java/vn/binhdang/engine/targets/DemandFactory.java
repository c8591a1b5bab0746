package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;

/** Finds what one clause demands in one period: by the milestone that is due, and by the one ahead. */
final class DemandFactory {

    private final Period period;
    private final Conflicts conflicts;

    DemandFactory(Period period, Conflicts conflicts) {
        this.period = period;
        this.conflicts = conflicts;
    }

    /** The demands of one clause, as a whole and of its parts. */
    List<Demand> demands(Clause clause) {
        if (clause.each() == null && clause.target().isCompound()) {
            return compound(clause);
        }
        Measure measure = clause.measure();
        return measure == null || measure.milestones().isEmpty()
                ? List.of(forAPerson(clause, measure))
                : measured(clause, measure);
    }

    /** A clause whose wording leaves open what it demands; where it is clear what it measures, the figure is shown. */
    private Demand forAPerson(Clause clause, @Nullable Measure measure) {
        String year = Integer.toString(period.year());
        return new Demand(
                clause,
                new Cell.Key(clause.id(), year),
                true,
                measure,
                null,
                Obstacle.DOUBTFUL_CLAUSE,
                null,
                List.of());
    }

    private List<Demand> measured(Clause clause, Measure measure) {
        return Stream.concat(
                        measure.due(period).map(milestone -> demand(clause, measure, milestone, true)).stream(),
                        measure.ahead(period).map(milestone -> demand(clause, measure, milestone, false)).stream())
                .toList();
    }

    private Demand demand(Clause clause, Measure measure, Milestone milestone, boolean due) {
        Clause rival = conflicts.rival(clause, measure, milestone);
        Obstacle obstacle = rival == null ? Obstacles.of(clause) : Obstacle.CONFLICT;
        return new Demand(
                clause,
                new Cell.Key(clause.id(), milestone.label()),
                due,
                measure,
                milestone.requirement(),
                obstacle,
                rival,
                List.of());
    }

    private List<Demand> compound(Clause clause) {
        List<Demand> demands = new ArrayList<>();
        List<List<Demand>> parts = clause.target().parts().stream()
                .map(part -> measured(clause.part(part), part.measure()))
                .toList();
        for (boolean due : new boolean[] {true, false}) {
            List<Demand> own = parts.stream()
                    .flatMap(List::stream)
                    .filter(part -> part.due() == due)
                    .toList();
            Optional<Demand> naming = due
                    ? own.stream().max(Comparator.comparing(this::at))
                    : own.stream().min(Comparator.comparing(this::at));
            if (naming.isPresent()) {
                demands.add(whole(clause, naming.get(), members(parts, naming.get())));
                demands.addAll(own);
            }
        }
        return demands;
    }

    /**
     * What is demanded of each part by the time of the whole, the latest of it: a part whose next milestone comes later
     * must still hold what is due, and where nothing is due is not asked for yet.
     */
    private List<Demand> members(List<List<Demand>> parts, Demand naming) {
        return parts.stream()
                .flatMap(part -> part.stream()
                        .filter(demand -> demand.due() || !naming.due())
                        .filter(demand -> !at(demand).last().isAfter(at(naming).last()))
                        .reduce((due, ahead) -> ahead)
                        .stream())
                .toList();
    }

    private Period at(Demand demand) {
        return Period.parse(demand.milestone()).orElse(period);
    }

    private Demand whole(Clause clause, Demand naming, List<Demand> members) {
        Obstacle obstacle = clause.target().review() == null ? Obstacle.COMPOUND : Obstacle.DOUBTFUL_CLAUSE;
        return new Demand(
                clause,
                new Cell.Key(clause.id(), naming.milestone()),
                naming.due(),
                null,
                null,
                obstacle,
                null,
                members);
    }
}

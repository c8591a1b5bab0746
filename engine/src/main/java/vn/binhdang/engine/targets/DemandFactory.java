package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
            List<Demand> members =
                    parts.stream().flatMap(part -> member(part, due).stream()).toList();
            List<Demand> own =
                    members.stream().filter(part -> part.due() == due).toList();
            if (!own.isEmpty()) {
                demands.add(whole(clause, members, own, due));
                demands.addAll(own);
            }
        }
        return demands;
    }

    /** The demand of a part that counts for the whole; a part with nothing ahead must still hold what is due. */
    private static Optional<Demand> member(List<Demand> part, boolean due) {
        Optional<Demand> exact =
                part.stream().filter(demand -> demand.due() == due).findFirst();
        return due ? exact : exact.or(() -> part.stream().findFirst());
    }

    private Demand whole(Clause clause, List<Demand> members, List<Demand> own, boolean due) {
        Comparator<Demand> byMilestone =
                Comparator.comparing(demand -> Period.parse(demand.milestone()).orElse(period));
        Demand naming = Objects.requireNonNull(
                own.stream().max(due ? byMilestone : byMilestone.reversed()).orElse(null));
        Obstacle obstacle = clause.target().review() == null ? Obstacle.COMPOUND : Obstacle.DOUBTFUL_CLAUSE;
        return new Demand(
                clause, new Cell.Key(clause.id(), naming.milestone()), due, null, null, obstacle, null, members);
    }
}

package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Requirement;

/**
 * Where documents of equal rank demand different things of the same indicator by the same time. Which of them holds, a
 * person must decide.
 */
final class Conflicts {

    /** What may be in conflict: an indicator and the time by which something is demanded of it. */
    private record Subject(String indicator, Period at) {}

    private record Claim(Clause clause, Requirement requirement) {}

    private static final Conflicts NONE = new Conflicts(List.of(), Period.ofYear(0));

    private final Map<Subject, List<Claim>> claims = new HashMap<>();

    private Conflicts(List<Clause> clauses, Period period) {
        for (Clause clause : clauses) {
            Measure measure = clause.measure();
            if (measure != null && clause.review() == null) {
                measure.due(period).ifPresent(milestone -> add(clause, measure, milestone));
                measure.ahead(period).ifPresent(milestone -> add(clause, measure, milestone));
            }
        }
    }

    private void add(Clause clause, Measure measure, Milestone milestone) {
        Requirement requirement = milestone.requirement();
        if (requirement != null) {
            claims.computeIfAbsent(
                            new Subject(measure.indicator().code(), milestone.at()), unused -> new ArrayList<>(1))
                    .add(new Claim(clause, requirement));
        }
    }

    /** @param clauses those that bind one unit in the period, without superseded ones */
    static Conflicts among(Collection<Clause> clauses, Period period) {
        List<Clause> contested =
                clauses.stream()
                        .collect(Collectors.groupingBy(clause -> clause.pack().rank()))
                        .values()
                        .stream()
                        .filter(equals -> equals.stream()
                                        .map(clause -> clause.pack().id())
                                        .distinct()
                                        .count()
                                > 1)
                        .flatMap(List::stream)
                        .toList();
        return contested.isEmpty() ? NONE : new Conflicts(contested, period);
    }

    /** The clause of a document of equal rank that demands something else, or null. */
    @Nullable
    Clause rival(Clause clause, Measure measure, Milestone milestone) {
        Requirement own = milestone.requirement();
        return own == null || claims.isEmpty()
                ? null
                : claims.getOrDefault(new Subject(measure.indicator().code(), milestone.at()), List.of()).stream()
                        .filter(other ->
                                !other.clause().pack().id().equals(clause.pack().id()))
                        .filter(other -> other.clause()
                                .pack()
                                .rank()
                                .equals(clause.pack().rank()))
                        .filter(other -> !other.requirement().demandsTheSameAs(own))
                        .map(Claim::clause)
                        .findFirst()
                        .orElse(null);
    }
}

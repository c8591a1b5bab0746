package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * What comes out for a cell that looks at several figures.
 *
 * @param judgements by the place of the figure that each member had, in their order
 */
record Combinations(List<Compounds.Member> members, Map<List<Integer>, Judgement> judgements) {

    Set<Verdict> verdicts() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        judgements.values().forEach(judgement -> verdicts.add(judgement.verdict()));
        return verdicts;
    }

    /** On the first figures tried that are numbers. */
    Judgement lowest() {
        List<Judgement> all = List.copyOf(judgements.values());
        return all.stream()
                .filter(judgement -> !(judgement.cell().figure() instanceof Figure.NotApplicable))
                .findFirst()
                .orElse(all.get(0));
    }

    Judgement highest() {
        List<Judgement> all = List.copyOf(judgements.values());
        return all.get(all.size() - 1);
    }

    /** The members on which the verdict depends; where not every combination was tried, those on which it may. */
    List<Compounds.Member> open() {
        if (verdicts().size() < 2) {
            return List.of();
        }
        long all = members.stream()
                .mapToLong(member -> member.kindsToTry().size())
                .reduce(1, (product, kinds) -> product * kinds);
        return members.stream()
                .filter(Compounds.Member::isOpen)
                .filter(member -> all != judgements.size() || matters(members.indexOf(member)))
                .toList();
    }

    private boolean matters(int place) {
        Map<List<Integer>, Verdict> byOthers = new HashMap<>();
        return judgements.entrySet().stream().anyMatch(entry -> {
            List<Integer> others = new ArrayList<>(entry.getKey());
            others.remove(place);
            Verdict verdict = entry.getValue().verdict();
            return byOthers.merge(others, verdict, (first, second) -> first) != verdict;
        });
    }

    /** The verdict at each figure of the only member on which it depends. */
    List<Verdict> by(Compounds.Member only) {
        int place = members.indexOf(only);
        Map<Integer, Verdict> byKind = new HashMap<>();
        judgements.forEach((combination, judgement) -> byKind.put(combination.get(place), judgement.verdict()));
        return only.kinds().stream()
                .map(kind -> Objects.requireNonNull(byKind.get(kind)))
                .toList();
    }
}

package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Judges a cell that looks at several figures at every combination of what these can still be: a compound one at those of
 * its parts, and one with a companion at that too. Figures of an indicator for which all parts get the same verdicts are
 * tried once.
 */
final class Compounds {

    /** Beyond these, of combinations in which the parts show the same verdicts one is tried: no other counts. */
    private static final int MOST_COMBINATIONS = 1024;

    /**
     * An indicator of some parts.
     *
     * @param trial of one of them
     * @param kinds for each figure tried, the first one for which all parts get the same verdicts
     * @param verdicts for each figure tried, the verdicts that its parts get
     */
    record Member(String indicator, Trials.Trial trial, List<Integer> kinds, List<List<Verdict>> verdicts) {

        List<Integer> kindsToTry() {
            return kinds.stream().distinct().toList();
        }

        boolean isEachByItself() {
            return verdicts.stream().allMatch(List::isEmpty);
        }

        boolean isOpen() {
            return kindsToTry().size() > 1;
        }
    }

    private final Probing probing;
    private final Trials trials;

    Compounds(Probing probing, Trials trials) {
        this.probing = probing;
        this.trials = trials;
    }

    /**
     * The indicators that the cell looks at, by code.
     *
     * @param companions the spans of the companion figures that its clause rules ask about, by indicator
     */
    List<Member> members(Cell cell, Map<Indicator, Span> companions) {
        Map<String, List<Cell>> byIndicator = new TreeMap<>();
        (cell.parts().isEmpty() ? List.of(cell) : cell.parts())
                .forEach(part -> byIndicator
                        .computeIfAbsent(
                                Objects.requireNonNull(part.indicator()).code(), unused -> new ArrayList<>())
                        .add(part));
        Map<String, Member> members = new TreeMap<>();
        byIndicator.forEach((indicator, parts) -> members.put(
                indicator,
                companions.isEmpty() ? member(indicator, parts) : eachByItself(indicator, trials.of(parts.get(0)))));
        companions.forEach((indicator, span) -> members.computeIfAbsent(
                indicator.code(),
                code -> eachByItself(code, new Trials.Trial(probing.ofCompanion(indicator, span), List.of()))));
        return List.copyOf(members.values());
    }

    /** Where clause rules look at two figures together, no figure can stand for another one. */
    private static Member eachByItself(String indicator, Trials.Trial trial) {
        List<Integer> kinds = IntStream.range(0, trial.probes().size()).boxed().toList();
        return new Member(
                indicator,
                trial,
                kinds,
                kinds.stream().map(unused -> List.<Verdict>of()).toList());
    }

    private Member member(String indicator, List<Cell> parts) {
        Trials.Trial trial = trials.of(parts.get(0));
        Map<List<Verdict>, Integer> firsts = new LinkedHashMap<>();
        List<Integer> kinds = new ArrayList<>();
        List<List<Verdict>> byProbe = new ArrayList<>();
        for (int index = 0; index < trial.probes().size(); index++) {
            int probe = index;
            List<Verdict> verdicts = parts.stream()
                    .map(part -> trials.of(part).verdicts().get(probe))
                    .toList();
            byProbe.add(verdicts);
            kinds.add(firsts.computeIfAbsent(verdicts, unused -> probe));
        }
        return new Member(indicator, trial, kinds, byProbe);
    }

    /** Judges the cell at the combinations of what its members can be. */
    Combinations judge(Cell cell, List<Member> members) {
        Map<List<Integer>, Judgement> judgements = new LinkedHashMap<>();
        for (List<Integer> combination : combinations(members)) {
            Map<String, Reported> figures = new TreeMap<>();
            for (int index = 0; index < members.size(); index++) {
                Member member = members.get(index);
                figures.put(member.indicator(), member.trial().probes().get(combination.get(index)));
            }
            judgements.put(
                    combination, Objects.requireNonNull(probing.judge(figures).get(cell.key())));
        }
        return new Combinations(members, judgements);
    }

    private static List<List<Integer>> combinations(List<Member> members) {
        List<List<Integer>> combinations = List.of(List.of());
        for (Member member : members) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> combination : combinations) {
                member.kindsToTry().forEach(kind -> longer.add(with(combination, kind)));
            }
            boolean prune =
                    longer.size() > MOST_COMBINATIONS && members.stream().noneMatch(Member::isEachByItself);
            combinations = prune ? onePerSetOfVerdicts(longer, members) : longer;
        }
        return combinations;
    }

    private static List<List<Integer>> onePerSetOfVerdicts(List<List<Integer>> combinations, List<Member> members) {
        Map<Set<Verdict>, List<Integer>> firsts = new LinkedHashMap<>();
        for (List<Integer> combination : combinations) {
            Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
            for (int index = 0; index < combination.size(); index++) {
                verdicts.addAll(members.get(index).verdicts().get(combination.get(index)));
            }
            firsts.putIfAbsent(verdicts, combination);
        }
        return List.copyOf(firsts.values());
    }

    private static List<Integer> with(List<Integer> combination, int kind) {
        List<Integer> longer = new ArrayList<>(combination);
        longer.add(kind);
        return longer;
    }
}

package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Judges a compound cell at every combination of what its parts can still be. Figures of an indicator for which all parts
 * get the same verdicts are tried once.
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

    /** The indicators of the parts, by code. */
    List<Member> members(Cell whole) {
        Map<String, List<Cell>> byIndicator = new TreeMap<>();
        whole.parts()
                .forEach(part -> byIndicator
                        .computeIfAbsent(
                                Objects.requireNonNull(part.indicator()).code(), unused -> new ArrayList<>())
                        .add(part));
        List<Member> members = new ArrayList<>();
        byIndicator.forEach((indicator, parts) -> members.add(member(indicator, parts)));
        return members;
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

    /** The judgements on the whole, by the figure that was tried for each member, in their order. */
    Map<List<Integer>, Judgement> judge(Cell whole, List<Member> members) {
        Map<List<Integer>, Judgement> judgements = new LinkedHashMap<>();
        for (List<Integer> combination : combinations(members)) {
            Map<String, Reported> figures = new TreeMap<>();
            for (int index = 0; index < members.size(); index++) {
                Member member = members.get(index);
                figures.put(member.indicator(), member.trial().probes().get(combination.get(index)));
            }
            judgements.put(
                    combination, Objects.requireNonNull(probing.judge(figures).get(whole.key())));
        }
        return judgements;
    }

    private static List<List<Integer>> combinations(List<Member> members) {
        List<List<Integer>> combinations = List.of(List.of());
        for (Member member : members) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> combination : combinations) {
                member.kindsToTry().forEach(kind -> longer.add(with(combination, kind)));
            }
            combinations = longer.size() > MOST_COMBINATIONS ? onePerSetOfVerdicts(longer, members) : longer;
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

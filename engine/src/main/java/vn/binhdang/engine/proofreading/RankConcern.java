package vn.binhdang.engine.proofreading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.findings.WeaknessWords;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.rulebook.Places;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.targets.Demand;
import vn.binhdang.engine.targets.Pairing;
import vn.binhdang.engine.targets.Pairings;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.targets.Standing;
import vn.binhdang.engine.verdicts.Judge;
import vn.binhdang.engine.verdicts.Weakness;

/** How targets of different documents stand to each other: equals that disagree or repeat, lower ones that ask for less. */
final class RankConcern implements Proofreader.Concern {

    private record Subject(String indicator, String milestone) {}

    private final Judge judge;

    RankConcern(Judge judge) {
        this.judge = judge;
    }

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        Set<Set<String>> told = new HashSet<>();
        Map<String, Pairing> pairings = new LinkedHashMap<>();
        for (Standing standing : Survey.of(draft.ruleBook())) {
            List<Demand> demands = standing.demands().stream()
                    .flatMap(demand -> Stream.concat(Stream.of(demand), demand.parts().stream()))
                    .toList();
            demands.forEach(demand -> conflict(demand, told, draft.places(), remarks));
            repetitions(demands, told, draft.places(), remarks);
            standing.pairings().all().forEach(pairing -> pairings.putIfAbsent(name(pairing), pairing));
        }
        weaknesses(pairings)
                .forEach(weakness -> remarks.accept(new Remark(
                        Remark.Level.NOTE,
                        Topic.ALIGNMENT.code(),
                        place(weakness.pairing().own(), draft.places()),
                        WeaknessWords.of(weakness))));
    }

    private static void conflict(Demand demand, Set<Set<String>> told, Places places, Consumer<Remark> remarks) {
        Clause rival = demand.rival();
        if (rival != null && told.add(Set.of(demand.target(), rival.id()))) {
            remarks.accept(Remark.of(
                    Remark.Level.WARNING,
                    Topic.CONFLICT,
                    place(demand, places),
                    "“%s” (mốc %s) trái với %s của %s, văn bản cùng cấp; mọi báo cáo sẽ phải chờ người xem xét. Nếu văn bản"
                            + " sau thay văn bản trước, ghi “supersedes: %s”.",
                    "“%s” (milestone %s) disagrees with %s of %s, a document of equal rank; every report will wait for a"
                            + " person. If the later document replaces the earlier, write “supersedes: %s”.",
                    demand.requirement() == null ? "" : demand.requirement().wording(),
                    demand.milestone(),
                    rival.id(),
                    rival.pack().document().number(),
                    rival.target().id()));
        }
    }

    /** Two documents of equal rank that demand the same of the same: it would be counted twice. */
    private static void repetitions(
            List<Demand> demands, Set<Set<String>> told, Places places, Consumer<Remark> remarks) {
        Map<Subject, List<Demand>> bySubject = new HashMap<>();
        for (Demand demand : demands) {
            Requirement own = demand.requirement();
            if (demand.indicator() == null || own == null) {
                continue;
            }
            List<Demand> same = bySubject.computeIfAbsent(
                    new Subject(demand.indicator().code(), demand.milestone()), unused -> new ArrayList<>());
            same.stream()
                    .filter(other -> isRepeatedBy(other, demand))
                    .filter(other -> told.add(Set.of(demand.target(), other.target())))
                    .forEach(other -> remarks.accept(Remark.of(
                            Remark.Level.WARNING,
                            Topic.VALIDITY_OVERLAP,
                            place(demand, places),
                            "“%s” (mốc %s) lặp lại %s của %s, văn bản cùng cấp và cùng hiệu lực: chỉ tiêu sẽ bị tính hai lần",
                            "“%s” (milestone %s) repeats %s of %s, a document of equal rank in force at the same time: the"
                                    + " target would count twice",
                            own.wording(),
                            demand.milestone(),
                            other.target(),
                            other.clause().pack().document().number())));
            same.add(demand);
        }
    }

    private static boolean isRepeatedBy(Demand one, Demand other) {
        Requirement first = one.requirement();
        Requirement second = other.requirement();
        return !one.clause().pack().id().equals(other.clause().pack().id())
                && one.clause().pack().rank().equals(other.clause().pack().rank())
                && first != null
                && second != null
                && first.demandsTheSameAs(second);
    }

    private List<Weakness> weaknesses(Map<String, Pairing> pairings) {
        Plan nothing = new Plan(List.of(), List.of(), List.of(), Pairings.of(pairings.values()));
        return judge.decide(nothing, Figures.none(Period.ofYear(1))).weaknesses();
    }

    /** One pairing for all years in which the same words meet. */
    private static String name(Pairing pairing) {
        return Stream.of(pairing.own(), pairing.above())
                .map(demand -> demand.target() + " "
                        + (demand.requirement() == null
                                ? ""
                                : demand.requirement().wording()))
                .toList()
                .toString();
    }

    private static Place place(Demand demand, Places places) {
        return demand.clause().each() != null
                ? places.ofEach(demand.clause().target().id())
                : Period.parse(demand.milestone())
                        .map(at -> places.ofMilestone(demand.target(), at))
                        .orElse(places.of(demand.target(), "milestones"));
    }
}

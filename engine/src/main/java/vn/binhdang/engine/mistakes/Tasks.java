package vn.binhdang.engine.mistakes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.Cases;
import vn.binhdang.engine.cases.Subject;
import vn.binhdang.engine.targets.Pack;

/** Puts mistakes and cases of the same target together. */
final class Tasks {

    private final Cases cases;
    private final Map<String, Subject> subjects;
    private final Map<String, List<Case>> byTarget;

    Tasks(Cases cases) {
        this.cases = cases;
        this.subjects = Subject.all(cases.ruleBook()).stream()
                .collect(Collectors.toMap(Subject::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        // Parts of a compound target are tried with it.
        this.byTarget = cases.all().stream().collect(Collectors.groupingBy(one -> whole(one.target())));
    }

    /** In the order of the packs; those of a pack as a whole only where all of it is chosen. */
    List<Task> of(Predicate<Subject> chosen) {
        return cases.ruleBook().packs().stream()
                .flatMap(pack -> of(pack, chosen).stream())
                .toList();
    }

    private List<Task> of(Pack pack, Predicate<Subject> chosen) {
        List<Subject> all = subjects.values().stream()
                .filter(subject -> subject.pack().id().equals(pack.id()))
                .toList();
        Set<String> targets = all.stream().filter(chosen).map(Subject::whole).collect(Collectors.toSet());
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<String, List<Mutant>> mutants = PackMistakes.of(pack, cases.ruleBook()).stream()
                .collect(Collectors.groupingBy(Mutant::target, LinkedHashMap::new, Collectors.toList()));
        List<Task> tasks = new ArrayList<>();
        mutants.forEach((target, ofTarget) -> {
            if (targets.contains(target)) {
                tasks.add(new Task(target, ofTarget, byTarget.getOrDefault(target, List.of()), ofFigures(target)));
            } else if (target.equals(pack.id()) && all.stream().allMatch(chosen)) {
                tasks.add(new Task(target, ofTarget, casesOf(pack), false));
            }
        });
        return tasks;
    }

    private boolean ofFigures(String target) {
        Subject subject = subjects.get(target);
        return subject != null && !subject.isForAPerson();
    }

    private List<Case> casesOf(Pack pack) {
        return cases.all().stream()
                .filter(one -> one.target().startsWith(pack.id() + "/"))
                .toList();
    }

    private String whole(String target) {
        Subject subject = subjects.get(target);
        return subject == null ? target : subject.whole();
    }
}

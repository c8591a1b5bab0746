package vn.binhdang.engine.cases;

import java.util.List;
import java.util.function.Predicate;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.verdicts.Judge;

/** Runs the cases of a rule book, those that are written and those that follow from it. */
public final class CaseRun {

    private final Cases cases;
    private final Predicate<Subject> chosen;
    private final CaseRunner runner;
    private final Boundaries boundaries;

    /** @param chosen which targets, parts and reporting duties to try */
    public CaseRun(Cases cases, Judge judge, Predicate<Subject> chosen) {
        RuleBook ruleBook = cases.ruleBook();
        ComplianceEngine engine = new ComplianceEngine(ruleBook, judge);
        this.cases = cases;
        this.chosen = chosen;
        this.runner = new CaseRunner(engine);
        this.boundaries = new Boundaries(engine);
    }

    /** The packs of which anything is chosen, by id. */
    public List<Pack> packs() {
        return cases.ruleBook().packs().stream()
                .filter(pack -> Subject.of(pack).stream().anyMatch(chosen))
                .toList();
    }

    public PackResult of(Pack pack) {
        List<Subject> subjects = Subject.of(pack).stream().filter(chosen).toList();
        List<String> ids = subjects.stream().map(Subject::id).toList();
        List<CaseResult> written = cases.all().stream()
                .filter(one -> ids.contains(one.target()))
                .map(runner::run)
                .toList();
        List<CaseResult> made = subjects.stream()
                .flatMap(subject -> boundaries.of(subject).stream())
                .map(runner::run)
                .toList();
        return new PackResult(
                pack,
                written,
                made,
                subjects.stream().map(subject -> Coverage.of(subject, written)).toList());
    }
}

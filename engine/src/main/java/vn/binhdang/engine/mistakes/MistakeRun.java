package vn.binhdang.engine.mistakes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.CaseRunner;
import vn.binhdang.engine.cases.Cases;
import vn.binhdang.engine.cases.Outcome;
import vn.binhdang.engine.cases.Subject;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.verdicts.Judge;

/** Tries every mistake against the cases. Tasks know nothing of each other and may run side by side. */
public final class MistakeRun {

    private final Cases cases;
    private final Judge judge;

    public MistakeRun(Cases cases, Judge judge) {
        this.cases = cases;
        this.judge = judge;
    }

    /** What is to be tried, in the order of the packs. */
    public List<Task> tasks(Predicate<Subject> chosen) {
        return new Tasks(cases).of(chosen);
    }

    /**
     * Every mistake is shown to the cases until one notices it, and to those that have not been of use yet. A case is
     * of use if what it says changes; that it says nothing any more where its target is lost proves nothing of it.
     */
    public Trial of(Task task) {
        List<Case> idle = new ArrayList<>(task.ofDemands());
        List<Mutant> survivors = new ArrayList<>();
        for (Mutant mutant : task.mutants()) {
            CaseRunner runner = new CaseRunner(new ComplianceEngine(with(mutant.pack()), judge));
            boolean noticed = false;
            Set<Case> unproven = new HashSet<>(idle);
            for (Case one : task.cases()) {
                if (!noticed || unproven.contains(one)) {
                    Optional<Outcome> said = said(runner, one);
                    noticed |= !said.equals(Optional.of(one.expected()));
                    if (said.isPresent()
                            && !said.get().equals(one.expected())
                            && !said.get().equals(Outcome.NOT_BOUND)) {
                        idle.remove(one);
                    }
                }
            }
            if (!noticed) {
                survivors.add(mutant);
            }
        }
        return new Trial(task, survivors, idle);
    }

    /** Empty where the checks stumble: a rule file asks for the bound that its comparison has, and finds another. */
    private static Optional<Outcome> said(CaseRunner runner, Case one) {
        try {
            return Optional.of(runner.outcome(one));
        } catch (RuntimeException stumbled) {
            return Optional.empty();
        }
    }

    private RuleBook with(Pack mistaken) {
        RuleBook right = cases.ruleBook();
        List<Pack> packs = right.packs().stream()
                .map(pack -> pack.id().equals(mistaken.id()) ? mistaken : pack)
                .toList();
        return new RuleBook(right.catalogue(), right.register(), packs, right.fingerprint());
    }
}

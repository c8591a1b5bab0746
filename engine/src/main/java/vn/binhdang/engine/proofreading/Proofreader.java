package vn.binhdang.engine.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.verdicts.Judge;

/** Reads rule files over as a whole: what cannot be read, and what can be read and is still not what was meant. */
public final class Proofreader {

    /** One thing to look for. */
    @FunctionalInterface
    interface Concern {

        void look(RuleBookDraft draft, Consumer<Remark> remarks);
    }

    private final List<Concern> concerns;

    /** @param judge of which of two targets asks for less: the checks decide it here as they do for a report */
    public Proofreader(Judge judge) {
        this(ofPacks(judge));
    }

    /** @param cases those beside the packs, which every target needs */
    public Proofreader(Judge judge, RuleFiles cases) {
        this(Stream.concat(ofPacks(judge).stream(), Stream.of(new CaseConcern(cases)))
                .toList());
    }

    private Proofreader(List<Concern> concerns) {
        this.concerns = concerns;
    }

    private static List<Concern> ofPacks(Judge judge) {
        return List.of(
                new QuoteConcern(),
                new DeadlineConcern(),
                new PersonConcern(),
                new SupersededConcern(),
                new UnitConcern(),
                new TermConcern(),
                new RankConcern(judge));
    }

    public Proof read(RuleFiles files) {
        RuleBookDraft draft = RuleBookReader.draft(files);
        List<Remark> remarks = new ArrayList<>();
        draft.faults().forEach(fault -> remarks.add(Remark.of(fault)));
        Set<Place> faulty = draft.faults().stream().map(Fault::place).collect(Collectors.toSet());
        concerns.forEach(concern -> concern.look(draft, remark -> {
            if (!faulty.contains(remark.place())) { // one mistake is named once, by what is nearest to it
                remarks.add(remark);
            }
        }));
        remarks.sort(Remark.IN_READING_ORDER);
        return new Proof(
                draft.ruleBook(), files.names(), remarks.stream().distinct().toList());
    }
}

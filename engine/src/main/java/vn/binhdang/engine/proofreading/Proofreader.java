package vn.binhdang.engine.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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

    private static final RuleFiles NO_SETTINGS = new RuleFiles("", new TreeMap<>());

    private final List<Concern> concerns;
    private final RuleFiles settings;

    /** @param judge of which of two targets asks for less: the checks decide it here as they do for a report */
    public Proofreader(Judge judge) {
        this(ofPacks(judge), NO_SETTINGS);
    }

    /** @param cases those beside the packs, which every target needs */
    public Proofreader(Judge judge, RuleFiles cases) {
        this(judge, cases, NO_SETTINGS);
    }

    /** @param settings what else stands beside the packs; what is not there is not missed, since the program has its own */
    public Proofreader(Judge judge, RuleFiles cases, RuleFiles settings) {
        this(
                Stream.concat(ofPacks(judge).stream(), Stream.of(new CaseConcern(cases), new SettingsConcern(settings)))
                        .toList(),
                settings);
    }

    private Proofreader(List<Concern> concerns, RuleFiles settings) {
        this.concerns = concerns;
        this.settings = settings;
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
        List<String> names =
                Stream.concat(files.names().stream(), settings.names().stream()).toList();
        return new Proof(draft.ruleBook(), names, remarks.stream().distinct().toList());
    }
}

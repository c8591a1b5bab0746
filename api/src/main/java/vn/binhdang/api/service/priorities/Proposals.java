package vn.binhdang.api.service.priorities;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.duties.OwedReports;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.api.service.rulebooks.RuleFolder;
import vn.binhdang.engine.drools.CompiledPriorities;
import vn.binhdang.engine.duties.UnitDuties;
import vn.binhdang.engine.priorities.CriteriaReader;
import vn.binhdang.engine.priorities.Priorities;

/** Proposes for a territory, from what is stored. */
@Service
class Proposals {

    private static final int MOST_PLACES = 1_000;

    private final Priorities priorities;
    private final Situations situations;
    private final OwedReports owed;
    private final Territories territories;
    private final RuleBooks ruleBooks;

    /** @throws vn.binhdang.engine.rulebook.InvalidRuleBookException if what is set for inspections has faults */
    Proposals(RuleFolder folder, Situations situations, OwedReports owed, Territories territories, RuleBooks ruleBooks)
            throws IOException {
        this.priorities = new Priorities(
                CriteriaReader.read(folder.settings()),
                CompiledPriorities.shipped().weighing());
        this.situations = situations;
        this.owed = owed;
        this.territories = territories;
        this.ruleBooks = ruleBooks;
    }

    /** @param seed of the lots; the territory and the year where none is given */
    ProposalView within(
            String code, int year, int places, @Nullable String seed, @Nullable LocalDate asOf, Caller caller) {
        InForce inForce = ruleBooks.inForce();
        List<UnitDuties> units = owed.within(code, year, asOf, caller).stream()
                .filter(unit -> !unit.locality().code().equals(code))
                .toList();
        return ProposalView.of(
                code,
                year,
                priorities.propose(
                        situations.of(units, year, inForce),
                        Math.max(0, Math.min(places, MOST_PLACES)),
                        seed == null ? code + " " + year : seed));
    }

    /** @throws vn.binhdang.api.service.http.Refusal if the caller sees no such unit on the day */
    void requireSeen(String code, LocalDate day, Caller caller) {
        territories.find(code, day, caller, ruleBooks.inForce());
    }

    /** @throws vn.binhdang.api.service.http.Refusal if there never was such a unit for the caller */
    void requireEverSeen(String code, Caller caller) {
        territories.requireEver(code, owed.today(), caller, ruleBooks.inForce());
    }
}

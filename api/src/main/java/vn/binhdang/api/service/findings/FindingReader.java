package vn.binhdang.api.service.findings;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;

/** Reads a finding with all that belongs to it, as of one moment. */
@Service
@RequiredArgsConstructor
class FindingReader {

    private final FindingStore store;
    private final FindingEvents history;
    private final EvidenceStore evidence;
    private final Territories territories;

    /** @throws vn.binhdang.api.service.http.Refusal if there is none that the caller may see */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FindingDetails read(UUID id, Caller caller) {
        TrackedFinding finding = store.find(id)
                .filter(found -> found.isIn(territories.of(caller)))
                .orElseThrow(Desk::missing);
        return new FindingDetails(
                FindingView.of(finding),
                Workflow.possible(finding.state(), caller.role()).stream()
                        .map(Action::code)
                        .toList(),
                store.predecessors(id),
                evidence.of(id),
                history.of(id).stream().map(FindingDetails.Step::of).toList());
    }
}

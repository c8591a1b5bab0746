package vn.binhdang.api.service.rulebooks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.text.Text;

/** Which rule files decide now. */
@RestController
@Tag(name = "Packs")
@RequestMapping("/api/v1/rule-book")
@RequiredArgsConstructor
class RuleBookController {

    private final RuleBooks ruleBooks;

    /** @param refused the last change of the rule files, if it had faults and was not taken up */
    record RuleBookView(
            String sha256,
            Instant since,
            int packs,
            int targets,
            @Nullable RefusedView refused) {

        /** Rule files that were not taken up, and why. */
        record RefusedView(Instant at, List<FaultView> faults) {}

        /** One fault of a rule file. */
        record FaultView(
                String file,
                @Nullable Integer line,
                @Nullable Integer column,
                Text message) {}
    }

    @Operation(
            operationId = "getRuleBook",
            summary = "The rule book in force, and why the last change was refused if it was")
    @GetMapping
    RuleBookView ruleBook() {
        InForce inForce = ruleBooks.inForce();
        RuleBook book = inForce.ruleBook();
        return new RuleBookView(
                book.fingerprint().hex(),
                inForce.since(),
                book.packs().size(),
                book.targets().size(),
                ruleBooks.refused().map(RuleBookController::view).orElse(null));
    }

    private static RuleBookView.RefusedView view(RuleBooks.Refused refused) {
        return new RuleBookView.RefusedView(
                refused.at(),
                refused.faults().stream()
                        .map(fault -> new RuleBookView.FaultView(
                                fault.place().file(),
                                fault.place().line(),
                                fault.place().column(),
                                fault.message()))
                        .toList());
    }
}

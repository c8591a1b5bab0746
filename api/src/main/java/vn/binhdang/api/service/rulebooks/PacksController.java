package vn.binhdang.api.service.rulebooks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Text;

/** What binds: packs and their targets. */
@RestController
@Tag(name = "Packs")
@SecurityRequirements
@RequestMapping("/api/v1/packs")
@RequiredArgsConstructor
class PacksController {

    private final RuleBooks ruleBooks;

    @Operation(operationId = "listPacks", summary = "All packs, by id")
    @GetMapping
    List<PackView> packs() {
        return ruleBooks.inForce().ruleBook().packs().stream().map(PackView::of).toList();
    }

    @Operation(operationId = "getPack", summary = "One pack")
    @GetMapping("/{id}")
    PackView pack(@PathVariable String id) {
        return PackView.of(find(id));
    }

    @Operation(operationId = "listTargets", summary = "The targets of a pack, in the order of the document")
    @GetMapping("/{id}/targets")
    List<TargetView> targets(@PathVariable String id) {
        return find(id).targets().stream().map(TargetView::of).toList();
    }

    private Pack find(String id) {
        return ruleBooks
                .inForce()
                .ruleBook()
                .pack(id)
                .orElseThrow(
                        () -> Refusal.notFound(Text.of("Không có bộ chỉ tiêu “%s”.", "There is no pack “%s”.", id)));
    }
}

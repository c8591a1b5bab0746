package vn.binhdang.api.service.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;

/** Where a demonstration takes place: in the commune of the reports that come along, or in some other one. */
@Component
@RequiredArgsConstructor
class DemoPlace {

    private static final String OF_THE_EXAMPLES = "30511";
    private static final LocalDate DAY_OF_THE_EXAMPLES = LocalDate.of(2024, 12, 31);

    private final RuleBooks ruleBooks;

    String unit() {
        return commune().code();
    }

    /** The unit right below the nation. */
    String province() {
        List<String> path = register().path(commune(), day(commune()));
        return path.size() > 1 ? path.get(1) : unit();
    }

    private Locality commune() {
        return register()
                .find(OF_THE_EXAMPLES, DAY_OF_THE_EXAMPLES)
                .orElseGet(() -> register().all().stream()
                        .filter(unit -> unit.level() == Level.COMMUNE)
                        .min(Comparator.comparing(Locality::code))
                        .orElseThrow());
    }

    private static LocalDate day(Locality unit) {
        LocalDate last = unit.validity().to();
        return last == null ? LocalDate.MAX : last;
    }

    private Register register() {
        return ruleBooks.inForce().ruleBook().register();
    }
}

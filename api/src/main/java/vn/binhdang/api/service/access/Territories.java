package vn.binhdang.api.service.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.api.service.rulebooks.RuleBooks;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.text.Text;

/** Finds units for those who may see them. */
@Component
@RequiredArgsConstructor
public class Territories {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RuleBooks ruleBooks;
    private final Clock clock;

    /** What the caller may see, as the register in force knows it. */
    public Territory of(Caller caller) {
        return of(caller, ruleBooks.inForce());
    }

    private Territory of(Caller caller, InForce inForce) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return Territory.of(caller, today, inForce.ruleBook().register(), inForce.ancestry());
    }

    /**
     * The unit that the code means on the day.
     *
     * @throws Refusal if there is none, or none that the caller sees: the two are not told apart
     */
    public Locality find(String code, LocalDate day, Caller caller, InForce inForce) {
        Register register = inForce.ruleBook().register();
        return register.find(code, day)
                .filter(unit -> of(caller, inForce).holds(path(unit, day, register), day))
                .orElseThrow(() -> unknown(code));
    }

    /**
     * Makes sure that the code has once meant a unit that the caller sees.
     *
     * @throws Refusal if it never has
     */
    public void requireEver(String code, LocalDate today, Caller caller, InForce inForce) {
        Register register = inForce.ruleBook().register();
        Territory territory = of(caller, inForce);
        boolean seen = register.everyUnitOf(code).stream().anyMatch(unit -> {
            LocalDate last = unit.validity().to();
            LocalDate day = last == null ? today : last;
            return territory.holds(path(unit, day, register), day);
        });
        if (!seen) {
            throw unknown(code);
        }
    }

    private static Refusal unknown(String code) {
        return Refusal.notFound(Text.of("Không có đơn vị %s.", "There is no locality %s.", code));
    }

    /** Codes of the units above, the nation first, and its own. */
    public static List<String> path(Locality unit, LocalDate day, Register register) {
        List<String> path = new ArrayList<>(register.path(unit, day));
        path.add(unit.code());
        return path;
    }
}

package vn.binhdang.api.service.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.text.Text;

/** Finds units for those who may see them. */
@Component
public class Territories {

    /**
     * The unit that the code means on the day.
     *
     * @throws Refusal if there is none, or none that the caller sees: the two are not told apart
     */
    public Locality find(String code, LocalDate day, Caller caller, InForce inForce) {
        Register register = inForce.ruleBook().register();
        return register.find(code, day)
                .filter(unit -> caller.sees(path(unit, day, register)))
                .orElseThrow(() -> unknown(code));
    }

    /**
     * Makes sure that the code has once meant a unit that the caller sees.
     *
     * @throws Refusal if it never has
     */
    public void requireEver(String code, LocalDate today, Caller caller, InForce inForce) {
        Register register = inForce.ruleBook().register();
        boolean seen = register.everyUnitOf(code).stream().anyMatch(unit -> {
            LocalDate last = unit.validity().to();
            return caller.sees(path(unit, last == null ? today : last, register));
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

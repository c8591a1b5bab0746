package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.targets.Pack;

/** On 1 July 2025 codes passed to other units: 44 was Quảng Bình and is Quảng Trị. A pack must not pass with its code. */
class PackTermTest {

    @Test
    void noPackIsInForceForAUnitOfAnotherNameUnderTheSameCode() {
        List<String> faults = new ArrayList<>();
        for (Pack pack : Shipped.RULE_BOOK.packs()) {
            Set<String> names = Shipped.RULE_BOOK.register().all().stream()
                    .filter(unit -> unit.code().equals(pack.jurisdiction())
                            && unit.validity().overlaps(pack.inForce()))
                    .map(Locality::name)
                    .collect(Collectors.toSet());
            if (names.size() != 1) {
                faults.add(pack.id() + " binds " + names);
            }
        }
        assertThat(faults).isEmpty();
    }
}

package vn.binhdang.engine.samples;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;

/** Says of faults where they stand and what both languages name; the rest of the wording is free to change. */
public final class FaultsAssert extends AbstractAssert<FaultsAssert, List<Fault>> {

    private FaultsAssert(List<Fault> actual) {
        super(actual, FaultsAssert.class);
    }

    public static FaultsAssert assertThatFaults(Faults faults) {
        return new FaultsAssert(faults.all());
    }

    public static FaultsAssert assertThatFaults(List<Fault> faults) {
        return new FaultsAssert(faults);
    }

    /** The places of all faults, in order. */
    public FaultsAssert standAt(String... places) {
        Assertions.assertThat(actual)
                .extracting(fault -> fault.place().toString())
                .containsExactly(places);
        return this;
    }

    /** One fault stands there and names these words in Vietnamese and in English. */
    public FaultsAssert name(String place, String... words) {
        List<Fault> there = actual.stream()
                .filter(fault -> fault.place().toString().equals(place))
                .toList();
        Assertions.assertThat(there).as("faults at %s among %s", place, actual).isNotEmpty();
        Assertions.assertThat(there)
                .as("faults at %s name %s in both languages", place, List.of(words))
                .anySatisfy(fault -> {
                    Assertions.assertThat(fault.message().vi()).contains(words);
                    Assertions.assertThat(fault.message().en()).contains(words);
                });
        return this;
    }

    /** Vietnamese and English of the only fault. */
    public FaultsAssert say(String vi, String en) {
        Assertions.assertThat(actual).singleElement().satisfies(fault -> {
            Assertions.assertThat(fault.message().vi()).contains(vi);
            Assertions.assertThat(fault.message().en()).contains(en);
        });
        return this;
    }

    public void areNone() {
        Assertions.assertThat(actual).isEmpty();
    }
}

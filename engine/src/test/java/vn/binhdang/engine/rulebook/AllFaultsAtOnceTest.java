package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.samples.SampleRules;

/** Whoever edits rule files sees every fault of every file in one go, in reading order. */
class AllFaultsAtOnceTest {

    private static SampleRules broken() {
        String pack = SampleRules.good().content(SampleRules.PACK_FILE);
        return SampleRules.good()
                .in(SampleRules.INDICATOR_FILE, "unit: count\n", "unit: counts\n")
                .add(SampleRules.REGISTER_FILE, "30505,Phường Khác,commune,VN,2025-07-01,,\n")
                .inPack("number: 37/KH-UBND, ", "")
                .inPack("\"30511\"", "\"30512\"")
                .inPack("objective: politics", "objective: politic")
                .inPack("ít nhất 25%}", "ít nhât 25%}")
                .inPack("due: trước ngày 10/12", "due: trước ngày 31/6")
                .with(
                        "packs/an-giang/plan-b.yaml",
                        pack.replace("plan-a", "plan-b").replace("    clause", "\tclause"))
                .with("packs/hue/plan-c.yaml", pack.replace("plan-a", "plan-d"));
    }

    // Files are read side by side, so that the order of finding differs from run to run.
    @RepeatedTest(20)
    void everyFaultIsListedByFileLineAndColumn() {
        assertThatFaults(broken().faults())
                .standAt(
                        "rules/indicators/politics.yaml:20:11",
                        "rules/localities.csv:6:1",
                        SampleRules.PACK + ":2:11",
                        SampleRules.PACK + ":3:15",
                        SampleRules.PACK + ":10:16",
                        SampleRules.PACK + ":13:24",
                        SampleRules.PACK + ":15:57",
                        "rules/packs/an-giang/plan-b.yaml:7:1",
                        "rules/packs/hue/plan-c.yaml:1:1");
    }

    @Test
    void theMessageOfTheExceptionHoldsOneLineForEachFault() {
        assertThatExceptionOfType(InvalidRuleBookException.class)
                .isThrownBy(() -> broken().read())
                .satisfies(refused -> assertThat(refused)
                        .message()
                        .hasLineCount(refused.faults().size())
                        .matches("(?s)(rules/[^\n]*\n?)+"));
    }

    @Test
    void everyFaultSpeaksBothLanguages() {
        List<Fault> faults = broken().faults();

        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message().vi())
                    .isNotBlank()
                    .isNotEqualTo(fault.message().en());
            assertThat(fault.message().en()).isNotBlank();
        });
    }
}

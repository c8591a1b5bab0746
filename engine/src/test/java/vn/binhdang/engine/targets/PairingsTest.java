package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;

/** Which milestone of the document above a target of the unit's own is held against. */
class PairingsTest {

    @ParameterizedTest(name = "a milestone of {0} leads to that of {1}")
    @CsvSource({"2021, 2022", "2022, 2022", "2023, 2026", "2026, 2026", "2028, 2026"})
    void aMilestoneLeadsToTheFirstOfItsYearOrLaterElseToTheLast(String own, String above) {
        assertThat(pairings("30511", own))
                .singleElement()
                .satisfies(pairing -> assertThat(pairing.own().milestone()).isEqualTo(own))
                .extracting(pairing -> pairing.above().milestone())
                .isEqualTo(above);
    }

    @Test
    void documentsOfOneUnitAreNotHeldAgainstEachOther() {
        assertThat(pairings("VN", "2024")).isEmpty();
    }

    /** Beside a document of the nation with milestones of 2022 and 2026, in 2024. */
    private static List<Pairing> pairings(String jurisdiction, String milestone) {
        Target above = aTarget("above")
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2022", "ít nhất 25%", "2026", "ít nhất 30%"))
                .build();
        Target own = aTarget("own")
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, milestone, "ít nhất 20%"))
                .build();
        Plan plan = Plans.plan(report("2024"), pack("nation", "VN", above), pack("own", jurisdiction, own));
        return plan.pairings().all();
    }

    private static Pack pack(String id, String jurisdiction, Target target) {
        return SamplePacks.pack(id, jurisdiction, "2021-01-01", "2030-12-31", List.of(target), List.of());
    }
}

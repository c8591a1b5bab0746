package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SamplePacks.pack;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;

/** A share of units, such as “100% of communes”, also says what one such unit must do. */
class EachTest {

    @Test
    void aShareOfCommunesAsksOfOneCommuneWhatItsEachSays() {
        Target share = aTarget("1")
                .on(Level.PROVINCE)
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2025", "đạt 100%", "2030", "đạt 100%"))
                .each(
                        Level.COMMUNE,
                        measure(SampleIndicators.NEWS_ITEMS, "2025", "mỗi quý ít nhất 4", "2030", "mỗi quý ít nhất 4"),
                        false)
                .build();

        Plan ofWard = Plans.plan("2025", share);
        Plan ofProvince = Plans.plan(
                report("2025"),
                SamplePacks.PROVINCE,
                List.of("VN"),
                pack("plan", "89", "2021-01-01", null, List.of(share), List.of()));

        assertThat(Plans.cells(ofWard)).containsExactly("plan/1@2025 due", "plan/1@2030 ahead");
        assertThat(ofWard.cells())
                .allSatisfy(cell -> assertThat(cell.indicator()).isEqualTo(SampleIndicators.NEWS_ITEMS));
        assertThat(ofProvince.cells())
                .allSatisfy(cell -> assertThat(cell.indicator()).isEqualTo(SampleIndicators.WOMEN_LEADERS));
    }

    @ParameterizedTest
    @CsvSource({"true, NOTE", "false, CRITICAL"})
    void oneUnitOfAShareOfSomeUnitsMissesNothingThatWeighs(boolean ofSome, Severity severity) {
        Target share = aTarget("1")
                .on(Level.NATIONAL)
                .weighing(Severity.CRITICAL)
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2025", "đạt 60%"))
                .each(Level.COMMUNE, measure(SampleIndicators.NEWS_ITEMS, "2025", "mỗi quý ít nhất 4"), ofSome)
                .build();

        assertThat(Plans.plan("2025", share).cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.clause().severity()).isEqualTo(severity));
    }

    @Test
    void aShareOfCommunesAsksNothingOfADistrict() {
        Target share = aTarget("1")
                .on(Level.PROVINCE)
                .measuring(measure(SampleIndicators.WOMEN_LEADERS, "2025", "đạt 100%"))
                .each(Level.DISTRICT, measure(SampleIndicators.NEWS_ITEMS, "2025", "mỗi quý ít nhất 4"), false)
                .build();

        assertThat(Plans.plan("2025", share).cells()).isEmpty();
    }
}

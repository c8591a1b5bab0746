package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.duty;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SamplePacks.pack;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.SampleReports.sent;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;

class PlannerTest {

    private static final Measure LEADERS =
            measure(SampleIndicators.WOMEN_LEADERS, "2025", "ít nhất 27%", "2030", "ít nhất 30%");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024    | plan/1@2025 ahead
            2025    | plan/1@2025 due, plan/1@2030 ahead
            2025-H1 | plan/1@2025 ahead
            2027-Q2 | plan/1@2025 due, plan/1@2030 ahead
            2030    | plan/1@2030 due
            """)
    void theMilestoneThatIsDueAndTheNextOneAheadAreBothCells(String period, String cells) {
        Plan plan = Plans.plan(period, aTarget("1").measuring(LEADERS).build());

        assertThat(String.join(", ", Plans.cells(plan))).isEqualTo(cells);
    }

    @Test
    void cellsStandInTheOrderOfTheDocument() {
        Plan plan = Plans.plan(
                "2025",
                aTarget("b").measuring(LEADERS).build(),
                aTarget("a")
                        .measuring(measure(SampleIndicators.BUDGET, "2021", "từ 30 triệu đồng trở lên"))
                        .build());

        assertThat(Plans.cells(plan)).containsExactly("plan/b@2025 due", "plan/b@2030 ahead", "plan/a@2021 due");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aTargetBindsOnlyTheLevelsItIsMeasuredOn(Level level) {
        Target target = aTarget("1").on(level).measuring(LEADERS).build();

        assertThat(Plans.plan("2024", target).cells()).hasSize(level == Level.COMMUNE ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2023,    false",
        "2024-H1, false",
        "2024-Q2, false",
        "2024-07, true",
        "2024-Q3, true",
        "2024,    true",
        "2025-H1, true",
        "2025-06, true",
        "2025,    false",
        "2025-07, false"
    })
    void aPackBindsWhereItIsInForceOnTheLastDayOfThePeriod(String period, boolean binds) {
        Pack pack = pack(
                "plan",
                "30511",
                "2024-07-01",
                "2025-06-30",
                List.of(aTarget("1").measuring(LEADERS).build()),
                List.of());

        Plan plan = Plans.plan(report(period), pack);

        assertThat(plan.packs()).hasSize(binds ? 1 : 0);
        assertThat(plan.cells().isEmpty()).isEqualTo(!binds);
    }

    @Test
    void aPackWithoutEndStaysInForce() {
        Pack pack = pack(
                "plan",
                "VN",
                "2021-01-01",
                null,
                List.of(aTarget("1").measuring(LEADERS).build()),
                List.of());

        assertThat(Plans.cells(Plans.plan(report("2099"), pack))).containsExactly("plan/1@2030 due");
    }

    @Test
    void packsOfTheUnitAndOfEveryUnitAboveItBindTheNationFirst() {
        List<Pack> packs = List.of(
                inForceIn("ward-b", "30511"),
                inForceIn("ward-a", "30511"),
                inForceIn("other-ward", "30514"),
                inForceIn("district", "890"),
                inForceIn("province", "89"),
                inForceIn("other-province", "01"),
                inForceIn("nation", "VN"));

        Plan plan = Plans.plan(report("2024"), packs.toArray(Pack[]::new));

        assertThat(plan.packs())
                .extracting(Pack::id)
                .containsExactly("nation", "province", "district", "ward-a", "ward-b");
    }

    @Test
    void aPackOfAWardDoesNotBindItsProvince() {
        Plan plan = Plans.plan(
                report("2024"),
                SamplePacks.PROVINCE,
                List.of("VN"),
                inForceIn("ward", "30511"),
                inForceIn("nation", "VN"));

        assertThat(plan.packs()).extracting(Pack::id).containsExactly("nation");
    }

    @Test
    void aPackThatDemandsNothingOfSuchAUnitIsLeftOutUnlessItWantsAReport() {
        List<Target> ofProvinces =
                List.of(aTarget("1").on(Level.PROVINCE).measuring(LEADERS).build());
        List<ReportingDuty> ofCommunes = List.of(duty("year", "chậm nhất ngày 10/12", Level.COMMUNE));

        Plan plan = Plans.plan(
                report("2024"),
                pack("provinces", "VN", "2021-01-01", null, ofProvinces, List.of()),
                pack("reports", "VN", "2021-01-01", null, ofProvinces, ofCommunes));

        assertThat(plan.packs()).extracting(Pack::id).containsExactly("reports");
        assertThat(plan.cells()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-H1, 2024-06-10", "2024, 2024-12-10", "2025, 2025-12-10"})
    void aReportingDutyIsAnObligationOfTheReportItIsFor(String period, LocalDate due) {
        Pack pack = pack(
                "plan",
                "30511",
                "2021-01-01",
                null,
                List.of(),
                List.of(
                        duty("half-year", "trước ngày 10/6", Level.COMMUNE),
                        duty("year", "chậm nhất ngày 10/12", Level.COMMUNE),
                        duty("quarter", "chậm nhất ngày 5/4", Level.COMMUNE),
                        duty("year", "chậm nhất ngày 1/12", Level.PROVINCE)));

        Plan plan = Plans.plan(sent(period, due.toString()), pack);

        assertThat(plan.obligations()).singleElement().satisfies(obligation -> {
            assertThat(obligation.due()).isEqualTo(due);
            assertThat(obligation.submittedOn()).isEqualTo(due);
            assertThat(obligation.isStrict()).isEqualTo(period.endsWith("H1"));
        });
    }

    private static Pack inForceIn(String id, String jurisdiction) {
        Target target = aTarget("1")
                .on(Level.PROVINCE, Level.COMMUNE)
                .measuring(LEADERS)
                .build();
        return pack(id, jurisdiction, "2021-01-01", null, List.of(target), List.of());
    }
}

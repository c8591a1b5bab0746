package vn.binhdang.engine.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SamplePacks.measure;
import static vn.binhdang.engine.samples.SamplePacks.pack;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.report;
import static vn.binhdang.engine.samples.SampleReports.sent;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;

/** One planner for many reports: what it remembers of one must not show in another. */
class DraftTest {

    private static final Measure LEADERS =
            measure(SampleIndicators.WOMEN_LEADERS, "2025", "ít nhất 27%", "2030", "ít nhất 30%");

    private final Planner planner = new Planner(new PackIndex(List.of(
            pack(
                    "nation",
                    "VN",
                    "2021-01-01",
                    null,
                    List.of(aTarget("1")
                            .on(Level.COMMUNE, Level.PROVINCE)
                            .measuring(LEADERS)
                            .build()),
                    List.of(SamplePacks.duty("year", "trước ngày 10/12", Level.COMMUNE))),
            pack(aTarget("1").measuring(LEADERS).build()))));

    @Test
    void everyReportIsPlannedWithItsOwnFigures() {
        Plan first = plan(report("2025", line(SampleIndicators.WOMEN_LEADERS, counts("4", "9"))));
        Plan second = plan(report("2025", line(SampleIndicators.WOMEN_LEADERS, counts("5", "10"))));
        Plan third = plan(report("2025"));

        assertThat(first.cells()).allSatisfy(cell -> assertThat(cell.value()).isEqualTo(Quantity.of(400, 9)));
        assertThat(second.cells()).allSatisfy(cell -> assertThat(cell.value()).isEqualTo(Quantity.of(50)));
        assertThat(third.cells())
                .hasSize(first.cells().size())
                .allSatisfy(cell -> assertThat(cell.figure()).isEqualTo(new Figure.Silent()));
    }

    @Test
    void everyReportIsHeldAgainstTheDayItWasSentItself() {
        assertThat(plan(sent("2025", "2025-11-08")).obligations().get(0).submittedOn())
                .isEqualTo("2025-11-08");
        assertThat(plan(sent("2025", "2025-12-30")).obligations().get(0).submittedOn())
                .isEqualTo("2025-12-30");
    }

    @Test
    void unitsUnderTheSameDocumentsAreNotMistakenForEachOther() {
        assertThat(plan(report("2025")).cells()).hasSize(4);
        Pairings pairings = plan("30514", Level.COMMUNE).pairings();

        Plan second = plan("30515", Level.COMMUNE);

        assertThat(second.pairings()).isSameAs(pairings);
        assertThat(second.cells()).hasSize(2).extracting(Cell::localityCode).containsOnly("30515");
        assertThat(second.obligations()).hasSize(1);
        assertThat(plan("890", Level.DISTRICT).cells()).isEmpty();
        assertThat(plan("90", Level.PROVINCE).obligations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2", "2025, 4", "2025-H1, 2", "2024, 2", "2031, 1"})
    void anotherPeriodIsAnotherDraft(String period, int cells) {
        plan(report("2025"));

        assertThat(plan(report(period)).cells()).hasSize(cells);
    }

    @Test
    void targetsAreHeldAgainstTargetsOnceForAllReportsOnTheSameDocuments() {
        Pairings first = plan(report("2025")).pairings();
        Pairings second = plan(report("2025", line(SampleIndicators.WOMEN_LEADERS, counts("4", "9"))))
                .pairings();

        assertThat(first.all()).hasSize(2);
        assertThat(second).isSameAs(first);
        assertThat(plan(report("2026")).pairings()).isNotSameAs(first);
    }

    private Plan plan(String code, Level level) {
        Report report = report("2025");
        Locality unit = new Locality(code, "Đơn vị", level, "VN", SamplePacks.WARD.validity(), null);
        return planner.plan(report, unit, List.of("VN"), figures(report));
    }

    private Plan plan(Report report) {
        return planner.plan(report, SamplePacks.WARD, SamplePacks.PATH, figures(report));
    }

    private static Figures figures(Report report) {
        return Figures.of(report, Plans.CATALOGUE);
    }
}

package vn.binhdang.engine.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.samples.SamplePacks;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.targets.ReportingDuty;

class CompletenessTest {

    private static final LocalDate AS_OF = LocalDate.parse("2024-12-31");
    private static final UnitDuties NOTHING = unit();

    @Test
    void everyReportIsCountedOnceUnderWhatItIs() {
        Completeness all = Completeness.of(List.of(
                unit(report(Stage.SENT, "2024-06-10"), report(Stage.SENT, "2024-06-11")),
                unit(report(Stage.RETURNED, "2024-06-12"), report(Stage.NONE, null), report(Stage.SENT, null)),
                NOTHING));

        assertThat(all).isEqualTo(new Completeness(2, 5, 5, 3, 1, 1, 2, 1));
    }

    @Test
    void theSharesAreExact() {
        Completeness three = unit(
                        report(Stage.SENT, "2024-06-10"), report(Stage.SENT, "2024-06-11"), report(Stage.DRAFT, null))
                .completeness();

        assertThat(three.shareSent()).contains(Quantity.of(2, 3));
        assertThat(three.shareInTime()).contains(Quantity.of(1, 3));
    }

    @Test
    void whoOwesNothingHasNoShareAndNotAllOfIt() {
        assertThat(NOTHING.completeness().shareSent()).isEmpty();
        assertThat(Completeness.of(List.of()).shareInTime()).isEmpty();
    }

    @Test
    void aReportIsDueOnceItsLastGoodDayIsOver() {
        assertThat(dueOn("2024-06-10")).isZero();
        assertThat(dueOn("2024-06-11")).isOne();
    }

    private static int dueOn(String day) {
        OwedReport report = report(Stage.NONE, null);
        return new UnitDuties(SamplePacks.WARD, 2024, LocalDate.parse(day), List.of(report))
                .completeness()
                .due();
    }

    private static UnitDuties unit(OwedReport... reports) {
        return new UnitDuties(SamplePacks.WARD, 2024, AS_OF, Stream.of(reports).toList());
    }

    private static OwedReport report(Stage stage, @Nullable String sent) {
        ReportingDuty duty = SamplePacks.duty("year", "chậm nhất ngày 10/6", Level.COMMUNE);
        LocalDate day = sent == null ? null : LocalDate.parse(sent);
        Obligation obligation = new Obligation(SamplePacks.pack(), duty, duty.dueFor(Period.ofYear(2024)), day);
        return OwedReport.of(obligation, new FiledReport(Period.ofYear(2024), day, stage), AS_OF);
    }
}

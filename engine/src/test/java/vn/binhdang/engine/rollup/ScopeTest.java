package vn.binhdang.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;
import static vn.binhdang.engine.samples.SampleReports.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.samples.SampleReports;

class ScopeTest {

    private static final Locality NATION = unit("VN", "Việt Nam", Level.NATIONAL, null, null, null);
    private static final Locality NORTH = unit("01", "Tỉnh Bắc", Level.PROVINCE, "VN", null, null);
    private static final Locality SOUTH = unit("02", "Tỉnh Nam", Level.PROVINCE, "VN", null, null);
    private static final Locality DISTRICT = unit("101", "Huyện Một", Level.DISTRICT, "01", null, "2025-06-30");
    private static final Register REGISTER = new Register(List.of(
            NATION,
            NORTH,
            SOUTH,
            DISTRICT,
            unit("00002", "Xã Hai", Level.COMMUNE, "101", null, "2025-06-30"),
            unit("00001", "Xã Một", Level.COMMUNE, "101", null, "2025-06-30"),
            unit("00001", "Xã Một mới", Level.COMMUNE, "01", "2025-07-01", null),
            unit("00009", "Xã Chín", Level.COMMUNE, "02", null, null)));

    @Test
    void theUnitsAreThoseOfTheLevelBelowOnTheLastDayByCode() {
        assertThat(scope(NORTH, "2024").units()).extracting(Locality::code).containsExactly("00001", "00002");
        assertThat(scope(NORTH, "2025").units()).extracting(Locality::name).containsExactly("Xã Một mới");
        assertThat(scope(NATION, "2024").units()).hasSize(3);
        assertThat(scope(NATION, "2024").unitsOf(Level.PROVINCE)).containsExactly(NORTH, SOUTH);
        assertThat(scope(DISTRICT, "2024").units()).hasSize(2);
    }

    @Test
    void aRegisterWithAProvinceWithoutCommunesIsNotComplete() {
        Register partial =
                new Register(List.of(NATION, NORTH, SOUTH, unit("00009", "Xã Chín", Level.COMMUNE, "02", null, null)));
        Scope scope = Scope.of(partial, SOUTH, period("2024"), Level.COMMUNE);
        assertThat(scope.registerComplete()).isFalse();
        assertThat(scope.vouchedFor().registerComplete()).isTrue();
        assertThat(Scope.of(partial, NATION, period("2024"), Level.PROVINCE).registerComplete())
                .isTrue();
        assertThat(scope(NORTH, "2024").registerComplete()).isTrue();
    }

    @Test
    void reportsAreSortedByWhatTheyAreToTheRollUp() {
        Submission submission = Submission.of(
                List.of(
                        report("00002", "2024"),
                        report("01", "2024"),
                        report("101", "2024"),
                        report("00001", "2024"),
                        report("00001", "2023")),
                scope(NORTH, "2024"));
        assertThat(submission.byUnit().keySet()).containsExactly("00001", "00002", "101");
        assertThat(submission.own()).isEqualTo(report("01", "2024"));
    }

    @Test
    void everyReportFromElsewhereIsNamed() {
        List<Report> reports =
                List.of(report("00001", "2024"), report("00009", "2024"), report("02", "2024"), report("VN", "2024"));
        assertThatFaults(refused(reports, scope(NORTH, "2024")))
                .standAt("00009.json", "02.json", "VN.json")
                .name("00009.json", "Xã Chín (00009)", "Tỉnh Bắc (01)");
    }

    @Test
    void withoutAReportOfTheLevelTheOtherLevelIsOffered() {
        assertThatFaults(refused(List.of(report("101", "2024")), scope(NORTH, "2024")))
                .say("dùng --level district", "use --level district");
        assertThatFaults(refused(List.of(report("01", "2024")), scope(NORTH, "2024")))
                .say(
                        "không có báo cáo nào của đơn vị cấp xã thuộc Tỉnh Bắc",
                        "no report of the level commune is of a unit below Tỉnh Bắc");
    }

    @Test
    void reportsOfSeveralPeriodsAreRefusedUnlessOneIsAskedFor() {
        List<Report> mixed = List.of(report("00001", "2024"), report("00002", "2024"), report("00001", "2024-H1"));
        assertThatThrownBy(() -> Submission.period(mixed, null))
                .isInstanceOfSatisfying(
                        InvalidReportException.class,
                        refused -> assertThatFaults(refused.faults())
                                .say("2024-H1 (1 báo cáo); 2024 (2 báo cáo)", "Choose one with --period"));
        assertThat(Submission.period(mixed, period("2024-H1"))).isEqualTo(period("2024-H1"));
        assertThatThrownBy(() -> Submission.period(mixed, period("2023")))
                .isInstanceOfSatisfying(
                        InvalidReportException.class,
                        refused -> assertThatFaults(refused.faults())
                                .say("không có báo cáo nào của kỳ 2023", "no report is of 2023"));
    }

    private static List<Fault> refused(List<Report> reports, Scope scope) {
        try {
            throw new AssertionError("accepted: " + Submission.of(reports, scope));
        } catch (InvalidReportException refused) {
            return refused.faults();
        }
    }

    private static Scope scope(Locality to, String period) {
        return Scope.of(REGISTER, to, period(period), Level.COMMUNE);
    }

    private static Report report(String locality, String period) {
        return SampleReports.of(locality, period);
    }

    private static Locality unit(
            String code,
            String name,
            Level level,
            @Nullable String parent,
            @Nullable String from,
            @Nullable String to) {
        Validity validity =
                new Validity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Locality(code, name, level, parent, validity, null);
    }
}

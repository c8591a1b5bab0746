package vn.binhdang.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleIndicators.VICTIMS_SUPPORTED;
import static vn.binhdang.engine.samples.SampleIndicators.WOMEN_LEADERS;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleReports;

/** What silent units of 2024 are taken to have, by what they said before. */
class LastKnownTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(WOMEN_LEADERS, VICTIMS_SUPPORTED));
    private static final Register REGISTER = new Register(List.of(
            commune("1", "Xã Một", "10", null, null),
            commune("2", "Xã Hai", "10", null, "2023-12-31"),
            commune("2", "Phường Hai", "10", "2024-01-01", null),
            commune("3", "Xã Ba", "10", null, "2023-12-31"),
            commune("3", "Xã Bốn", "10", "2024-01-01", null),
            commune("4", "Xã Năm", "10", null, "2023-12-31"),
            commune("4", "Xã Năm", "11", "2024-01-01", null),
            ended("5", "Xã Sáu", "10", null, "2023-12-31", "7"),
            ended("6", "Xã Bảy", "10", null, "2022-12-31", "6"),
            ended("6", "Phường Bảy", "10", "2023-01-01", "2023-12-31", "7"),
            ended("7", "Xã Tám", "10", null, "2023-12-31", "7"),
            commune("7", "Phường Chín", "10", "2024-01-01", null)));

    @Test
    void theLatestEarlierReportCountsWhateverTheirOrder() {
        LastKnown known = known(
                report("1", "2023", counts("1", "30")),
                report("1", "2022", counts("1", "20")),
                report("1", "2024", counts("1", "40")),
                report("1", "2025", counts("1", "50")));
        assertThat(denominator(known, "1")).contains(BigDecimal.valueOf(30));
    }

    @Test
    void partsOfAYearSayNothingOfAYear() {
        assertThat(denominator(known(report("1", "2023-H2", counts("1", "20"))), "1"))
                .isEmpty();
    }

    @Test
    void aLaterReportWithoutCountsLeavesTheEarlierOnesStanding() {
        LastKnown known = known(
                report("1", "2021", counts("1", "20")),
                report("1", "2022", amount("50")),
                report("1", "2023", new Reported.NotApplicable("không phát sinh")));
        assertThat(denominator(known, "1")).contains(BigDecimal.valueOf(20));
    }

    @Test
    void countsThatContradictThemselvesSayNothing() {
        assertThat(denominator(known(report("1", "2023", counts("3", "2"))), "1"))
                .isEmpty();
        assertThat(denominator(known(report("1", "2023", counts("3", "0"))), "1"))
                .isEmpty();
    }

    @Test
    void noCaseAtAllIsADenominatorOfZeroWhereThatCanBe() {
        Report none = SampleReports.of("1", "2023", line(VICTIMS_SUPPORTED, counts("0", "0")));
        assertThat(known(none).denominator(now("1"), VICTIMS_SUPPORTED.code())).contains(BigDecimal.ZERO);
    }

    @Test
    void aCodeThatMeansAnotherUnitNowSaysNothingOfIt() {
        assertThat(denominator(known(report("3", "2023", counts("1", "20"))), "3"))
                .isEmpty();
    }

    @Test
    void aCommuneThatCameUnderAnotherDistrictIsTheSame() {
        assertThat(denominator(known(report("4", "2023", counts("1", "20"))), "4"))
                .contains(BigDecimal.valueOf(20));
    }

    @Test
    void aMergedUnitIsTakenToHaveWhatItsPredecessorsHadTogether() {
        LastKnown known = known(
                report("5", "2022", counts("1", "10")),
                report("5", "2023", counts("1", "20")),
                report("6", "2023", counts("1", "3")),
                report("7", "2021", counts("1", "400")));
        assertThat(denominator(known, "7")).contains(BigDecimal.valueOf(423));
    }

    @Test
    void ofPredecessorsTheUnitsThatTheyOnceWereCountToo() {
        LastKnown known = known(
                report("5", "2023", counts("1", "20")),
                report("6", "2022", counts("1", "3")),
                report("7", "2023", counts("1", "400")));
        assertThat(denominator(known, "7")).contains(BigDecimal.valueOf(423));
    }

    @Test
    void whereOnePredecessorNeverSpokeNothingIsKnownOfTheWhole() {
        assertThat(denominator(
                        known(report("5", "2023", counts("1", "20")), report("7", "2023", counts("1", "400"))), "7"))
                .isEmpty();
    }

    @Test
    void whatTheMergedUnitSaidItselfGoesBeforeItsPredecessors() {
        Report own = report("7", "2024", counts("1", "500"));
        LastKnown known = LastKnown.of(
                List.of(
                        own,
                        report("5", "2023", counts("1", "20")),
                        report("6", "2023", counts("1", "3")),
                        report("7", "2023", counts("1", "400"))),
                CATALOGUE,
                REGISTER,
                period("2025"));
        assertThat(denominator(known, "7")).contains(BigDecimal.valueOf(500));
    }

    @Test
    void aCommuneThatBecameAWardIsTheSame() {
        assertThat(denominator(known(report("2", "2023", counts("1", "20"))), "2"))
                .contains(BigDecimal.valueOf(20));
    }

    private static LastKnown known(Report... earlier) {
        return LastKnown.of(List.of(earlier), CATALOGUE, REGISTER, period("2024"));
    }

    private static Optional<BigDecimal> denominator(LastKnown known, String unit) {
        return known.denominator(now(unit), WOMEN_LEADERS.code());
    }

    private static Locality now(String unit) {
        return REGISTER.find(unit, period("2024").last()).orElseThrow();
    }

    private static Report report(String unit, String period, Reported reported) {
        return SampleReports.of(unit, period, line(WOMEN_LEADERS, reported));
    }

    private static Locality ended(
            String code, String name, String parent, @Nullable String from, @Nullable String to, String successor) {
        return new Locality(
                code,
                name,
                Level.COMMUNE,
                parent,
                commune(code, name, parent, from, to).validity(),
                successor);
    }

    private static Locality commune(
            String code, String name, String parent, @Nullable String from, @Nullable String to) {
        Validity validity =
                new Validity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Locality(code, name, Level.COMMUNE, parent, validity, null);
    }
}

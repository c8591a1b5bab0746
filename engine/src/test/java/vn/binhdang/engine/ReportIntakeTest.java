package vn.binhdang.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.samples.SampleRules;

/** Nothing is evaluated until everything of every file has passed. */
class ReportIntakeTest {

    private static final String TABLE = "locality,period,indicator,numerator,denominator\n";

    private final ReportIntake intake = new ReportIntake(SampleRules.good().read());

    @Test
    void reportsOfAllFilesAreOrderedByLocalityAndPeriodWhateverTheOrderOfTheFiles() {
        ReportFile one = file("1.csv", TABLE + "30511,2024,women-leaders,4,9\nVN,2024,women-leaders,4,9\n");
        ReportFile other = file("2.csv", TABLE + "30511,2024-H1,women-leaders,4,9\n01,2024,women-leaders,4,9\n");

        assertThat(named(intake.read(List.of(one, other))))
                .isEqualTo(named(intake.read(List.of(other, one))))
                .containsExactly("01 2024", "30511 2024-H1", "30511 2024", "VN 2024");
    }

    @Test
    void twoReportsOfOneUnitAndPeriodNameEachOther() {
        List<Fault> faults = faults(
                file("1.csv", TABLE + "30511,2024,women-leaders,4,9\n"),
                file("2.json", "{\"locality\": \"30511\", \"period\": \"2024\", \"indicators\": {}}"));

        assertThatFaults(faults).standAt("2.json").name("2.json", "30511", "2024", "1.csv:2:1");
    }

    @Test
    void aUnitIsLookedUpOnTheLastDayOfThePeriod() {
        String row = ",women-leaders,4,9\n";

        assertThat(intake.read(List.of(file("1.csv", TABLE + "30511,2025-H1" + row))))
                .hasSize(1);
        assertThatFaults(faults(file("1.csv", TABLE + "30511,2025" + row)))
                .standAt("1.csv:2:1 locality")
                .name("1.csv:2:1 locality", "30505")
                .say("31/12/2025", "2025-12-31");
    }

    @Test
    void oneNumberOfATableIsEnoughForAQuarter() {
        String headings = "locality,period,indicator,value\n";

        assertThat(intake.read(List.of(file("1.csv", headings + "30511,2024-Q2,news-items,3\n"))))
                .hasSize(1);
        assertThatFaults(faults(file("1.csv", headings + "30511,2024,news-items,3\n")))
                .say("4;4;3;5", "4;4;3;5");
    }

    @Test
    void everyFaultOfEveryFileIsFoundAtOnce() {
        List<Fault> faults = faults(
                file("b.csv", TABLE + "30512,2024,women-leaders,4,9\n30511,2024,women-leader,4,9\n"),
                file(
                        "a.json",
                        "{\"locality\": \"1\", \"period\": \"2024\","
                                + " \"indicators\": {\"women-leaders\": {\"yes\": true}}}"),
                file("c.json", "{"));

        assertThatFaults(faults)
                .standAt(
                        "a.json /locality",
                        "a.json /indicators/women-leaders",
                        "b.csv:2:1 locality",
                        "b.csv:3:3 indicator",
                        "c.json:1:2")
                .name("a.json /locality", "“1”", "“01”")
                .name("b.csv:2:1 locality", "“30512”", "“30511”")
                .name("b.csv:3:3 indicator", "“women-leader”", "“women-leaders”");
    }

    private List<Fault> faults(ReportFile... files) {
        var refused = assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> intake.read(Arrays.asList(files)))
                .actual();
        return refused.faults();
    }

    private static List<String> named(List<Report> reports) {
        return reports.stream()
                .map(report -> report.locality() + " " + report.period())
                .toList();
    }

    private static ReportFile file(String name, String content) {
        return new ReportFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t ", "\u0000\u0000"})
    void anEmptyFileIsNamedAsEmpty(String content) {
        assertThatFaults(Inputs.text(content).faults()).standAt("f").say("rỗng", "empty");
    }

    @Test
    void aWorkbookIsToldHowToSaveItself() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0};

        assertThatFaults(Inputs.bytes(zip).faults()).standAt("f").name("f", "CSV UTF-8");
        assertThatFaults(Inputs.bytes(zip).faults()).say("Excel", "workbook");
    }

    @Test
    void aFileOfMoreThan32MegabytesIsNotEvenLookedAt() {
        byte[] large = new byte[ReportFile.MOST_BYTES + 1];
        Arrays.fill(large, (byte) '[');

        assertThatFaults(Inputs.bytes(large).faults()).standAt("f").name("f", "32 MB");
    }

    @Test
    void aFileOfExactly32MegabytesIsRead() {
        byte[] largest = new byte[ReportFile.MOST_BYTES];
        Arrays.fill(largest, (byte) ' ');
        byte[] report =
                "{\"locality\": \"1\", \"period\": \"2024\", \"indicators\": {}}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(report, 0, largest, 0, report.length);

        assertThat(Inputs.bytes(largest).report().locality()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "  [", "\n\t{\"a\""})
    void braceAndBracketOpenJson(String content) {
        assertThat(file(content).looksLikeJson()).isTrue();
        assertThatFaults(Inputs.text(content).faults()).say("JSON", "JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"locality,period", "Báo cáo năm 2024", "\"{\"", "<html>", "%PDF-1.7"})
    void everythingElseIsTakenToBeATable(String content) {
        assertThat(file(content).looksLikeJson()).isFalse();
        assertThat(Inputs.text(content).faults().all())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.place().line()).isEqualTo(1));
    }

    @Test
    void manyFilesAreReadAndEveryFaultKeepsTheNameOfItsFile() {
        ParsedReports parsed = ParsedReports.of(List.of(
                named("b.json", "{\"locality\": \"2\", \"period\": \"2024\", \"indicators\": {}}"),
                named("a.json", "{"),
                named("c.csv", "locality,period,indicator,value\n3,2024,x,không rõ\n"),
                named("d.csv", "locality,period,indicator,value\n4,2024,x,1\n")));

        assertThat(parsed.reports()).extracting(Report::locality).containsExactly("2", "3", "4");
        assertThatFaults(parsed.faults())
                .standAt("a.json:1:2", "c.csv:2:4 value")
                .name("c.csv:2:4 value", "“không rõ”");
    }

    private static ReportFile file(String content) {
        return named("f", content);
    }

    private static ReportFile named(String name, String content) {
        return new ReportFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

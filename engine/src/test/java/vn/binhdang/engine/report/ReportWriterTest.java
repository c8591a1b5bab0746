package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"numerator":4,"denominator":9}
            {"numerator":4.5,"denominator":9,"stated":50.01,"counted":"người","dataYear":2020,"note":"ghi chú"}
            {"value":30000000}
            {"value":0}
            {"yes":false}
            {"notApplicable":"không phát sinh \\"gì\\""}
            {"byQuarter":[4,4,3,null]}
            {"byMonth":[1,1,1,1,1,1,1,1,1,1,1,0]}
            {"byHalfYear":[2,2]}
            {"numerator":7,"denominator":20,"parts":[{"name":"tỉnh","numerator":3,"denominator":10},{"numerator":4,"denominator":10}]}
            {"value":7,"parts":[{"value":3},{"value":4}]}
            """)
    void whatIsWrittenReadsAsItWasRead(String line) {
        String report = "{\"locality\":\"01\",\"period\":\"2024\",\"submittedOn\":\"2024-11-08\",\"document\":\"1/BC\","
                + "\"indicators\":{\"some-indicator\":" + line + "}}";
        assertThat(ReportWriter.write(read(report))).isEqualTo(report);
    }

    @Test
    void theSameNumbersInAnotherOrderAndFormAreWrittenAlike() {
        assertThat(ReportWriter.write(read("""
                        {"period": "2024", "indicators": {"b": {"value": 1000.0}, "a": {"value": 0.50}}, "locality": "01"}
                        """))).isEqualTo("""
                        {"locality":"01","period":"2024","indicators":{"a":{"value":0.5},"b":{"value":1000}}}""");
    }

    @Test
    void aSeriesOfATableIsWrittenUnderTheNameThatItsLengthGives() {
        Report report = read("locality,period,indicator,value\n01,2024,a,4;4;3;5\n");
        assertThat(ReportWriter.write(report)).contains("\"byQuarter\":[4,4,3,5]");
    }

    private static Report read(String text) {
        ParsedReports parsed = ParsedReports.of(List.of(new ReportFile("test", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(parsed.faults().all()).isEmpty();
        return parsed.reports().get(0);
    }
}

package vn.binhdang.engine.scorecard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Faults;

class EditedResultsTest {

    @Test
    void aGapIsReadFromTheCounts() {
        Faults faults = new Faults();
        assertThat(PublishedResults.read("r.json", result("10", "25", "-5"), faults))
                .singleElement()
                .satisfies(said -> assertThat(said.toString()).contains("plan/1"));
        assertThatFaults(faults).areNone();
    }

    /** Such a number takes minutes to reckon with, and stands in a few characters. */
    @ParameterizedTest
    @CsvSource({"1e100000000, 25, -5", "10, 1e100000000, -5", "null, 25, 1e100000000", "null, 25, 1e-100000000"})
    void anEditedNumberBeyondAllReckoningIsRefused(String denominator, String bound, String gap) {
        Faults faults = new Faults();
        assertThat(PublishedResults.read("r.json", result(denominator, bound, gap), faults))
                .isEmpty();
        assertThatFaults(faults).say("không phải kết quả", "this is no JSON result");
    }

    private static byte[] result(String denominator, String bound, String gap) {
        String counts = denominator.equals("null") ? "" : "\"numerator\": 2, \"denominator\": " + denominator + ", ";
        return """
                {"locality": {"code": "30505"}, "period": "2025", "engine": "1", "ruleBook": {"sha256": "0"},
                 "findings": [], "verdicts": [{"target": "plan/1", "verdict": "GAP", "gap": "%s",
                 "reported": {%s"value": "20"}, "required": {"value": %s, "unit": "percent"}}]}
                """.formatted(gap, counts, bound).getBytes(StandardCharsets.UTF_8);
    }
}

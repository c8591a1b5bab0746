package vn.binhdang.engine.scorecard.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.changes.Said;
import vn.binhdang.engine.changes.Said.SaidVerdict;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.verdicts.Verdict;

class PublishedResultsTest {

    private final Faults faults = new Faults();

    @Test
    void aResultIsReadWithItsVerdictsAndFindings() {
        Said said = read(result("{\"target\": \"a/1\", \"verdict\": \"MET\"}")).get(0);

        assertThat(said)
                .isEqualTo(new Said(
                        "30511",
                        Period.ofYear(2024),
                        "abc",
                        "1.0.0",
                        Map.of("a/1", new SaidVerdict(Verdict.MET, null)),
                        Set.of("one", "two")));
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void anArrayHoldsSeveral() {
        assertThat(read("[" + result("") + "," + result("") + "]")).hasSize(2);
    }

    @Test
    void ofTwoMilestonesTheFirstCounts() {
        String twice = "{\"target\": \"a/1\", \"verdict\": \"GAP\"}, {\"target\": \"a/1\", \"verdict\": \"NOT_YET\"}";

        assertThat(read(result(twice)).get(0).verdicts()).containsEntry("a/1", new SaidVerdict(Verdict.GAP, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            "numerator": 1, "denominator": 3  | "value": 30, "unit": "percent"             | 3.33  | 10/3
            "numerator": 1, "denominator": 0  | "value": 30, "unit": "percent"             | 3.33  | -
            "value": "33.33"                  | "value": 30, "unit": "percent"             | 3.33  | 333/100
            "numerator": 1, "denominator": 3, "value": "33.33" | "value": 20, "upTo": 30, "unit": "percent" | 3.33 | 333/100
            "byQuarter": [1, 2, 3, 4]         | "value": 2, "unit": "count"                | -1    | -
            """)
    void theGapFollowsFromTheCountsWhereTheyAreThereElseAsShown(
            String reported, String required, String gap, @Nullable String exact) {
        String verdict =
                "{\"target\": \"a/1\", \"verdict\": \"GAP\", \"gap\": \"%s\", \"reported\": {%s}, \"required\": {%s}}"
                        .formatted(gap, reported, required);

        assertThat(read(result(verdict)).get(0).verdicts())
                .containsEntry("a/1", new SaidVerdict(Verdict.GAP, exact == null ? null : fraction(exact)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "no json", "{\"verdicts\": []}"})
    void whatIsNoResultIsAFaultThatNamesTheFile(String content) {
        assertThat(read(content)).isEmpty();
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.place().file()).isEqualTo("result.json");
            assertThat(fault.message().en()).startsWith("this is no JSON result");
        });
    }

    private List<Said> read(String content) {
        return PublishedResults.read("result.json", content.getBytes(StandardCharsets.UTF_8), faults);
    }

    private static Quantity fraction(String written) {
        String[] parts = written.split("/", -1);
        return Quantity.of(new BigDecimal(parts[0])).dividedBy(Quantity.of(new BigDecimal(parts[1])));
    }

    private static String result(String verdicts) {
        return """
                {"locality": {"code": "30511"}, "period": "2024", "ruleBook": {"sha256": "abc"}, "engine": "1.0.0",
                 "verdicts": [%s], "findings": [{"id": "one"}, {"id": "two"}]}
                """.formatted(verdicts);
    }
}

package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.rules.ChangesTest.OWNERS;
import static vn.binhdang.rules.ChangesTest.check;
import static vn.binhdang.rules.ChangesTest.json;
import static vn.binhdang.rules.ChangesTest.owners;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has become of the last report, as it is written for other programs. */
class WrittenChangesTest {

    @Test
    void whatHasChangedIsWrittenAsItIs() {
        JsonNode now =
                JsonMapper.shared().readTree(json(check(owners("38", "2026", 27, 100), owners("38", "2025", 25, 100))));
        JsonNode change = written(now).get("change");

        assertThat(change.toString())
                .isEqualTo("{\"since\":\"2025\",\"units\":[\"38\"],\"was\":\"GAP\",\"gapWas\":\"-2\","
                        + "\"reasons\":[{\"reason\":\"FIGURE\",\"by\":\"2\"}]}");
        assertThat(now.get("changes").get("since").asString()).isEqualTo("2025");
        assertThat(now.get("changes").get("resolved").valueStream()).anySatisfy(resolved -> {
            assertThat(resolved.get("finding").get("id").asString()).isEqualTo("38:28-nq-cp-2021/2.3:GAP:year");
            assertThat(resolved.get("finding").has("state")).isFalse();
            assertThat(resolved.get("reasons").toString()).isEqualTo("[{\"reason\":\"FIGURE\",\"by\":\"2\"}]");
        });
        assertThat(now.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("state").asString()))
                .contains("STILL_OPEN");
    }

    @Test
    void withoutAnEarlierReportNoChangeIsWritten() {
        JsonNode alone = JsonMapper.shared().readTree(json(check(owners("38", "2025", 25, 100))));

        assertThat(alone.has("changes")).isFalse();
        assertThat(written(alone).has("change")).isFalse();
    }

    @ParameterizedTest(name = "{0} of {1} then and {2} of {3} by 2030: {4} to {5}")
    @CsvSource({"1, 3, 2, 7, 6.33, -1.43", "100, 1000, 100, 1000, -17, -20", "2, 7, 1, 3, 1.57, 3.33"})
    void theReasonsAddUpAsShownToo(int then, int of, int now, int ofNow, BigDecimal was, BigDecimal is) {
        JsonNode change = written(JsonMapper.shared()
                        .readTree(json(check(owners("38", "2030", now, ofNow), owners("38", "2025", then, of)))))
                .get("change");
        BigDecimal sum = change.get("reasons")
                .valueStream()
                .map(reason -> new BigDecimal(reason.get("by").asString()))
                .reduce(new BigDecimal(change.get("gapWas").asString()), BigDecimal::add);

        assertThat(new BigDecimal(change.get("gapWas").asString())).isEqualByComparingTo(was);
        assertThat(sum).isEqualByComparingTo(is);
    }

    private static JsonNode written(JsonNode result) {
        return result.get("verdicts")
                .valueStream()
                .filter(verdict -> verdict.get("target").asString().equals(OWNERS))
                .findFirst()
                .orElseThrow();
    }
}

package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;

/** What reports make of findings: fixed is not the same as gone. */
@WithService
class FindingUptakeTest {

    /** At least 25 % of heads of enterprises are women in 2024, by the ward's own plan. */
    private static final String OWN = "37-kh-ubnd-2024/2.3";

    /** At least 27 % from 2025 on. */
    private static final String NATIONAL = "28-nq-cp-2021/2.3";

    private static final String WARD = "30511";
    private static final String SUCCESSOR = "30502";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Findings findings;

    @BeforeEach
    void noReports() throws SQLException {
        findings = new Findings(port, database);
    }

    @Test
    void aReportOpensItsFindingsEachWithADayByWhichToAnswer() {
        findings.report(WARD, "2024", 2, 10);
        JsonNode gap = findings.find(WARD, OWN, "GAP");
        assertThat(gap.get("identity").asString()).isEqualTo("30511:37-kh-ubnd-2024/2.3:GAP:year");
        assertThat(gap.get("state").asString()).isEqualTo("open");
        assertThat(gap.get("due").asString()).isNotBlank();
        assertThat(findings.steps(gap)).containsExactly("find");
        assertThat(findings.list("severity=note")).isNotEmpty().noneMatch(note -> note.has("due"));
    }

    @Test
    void aCorrectionThatMeetsTheTargetClaimsItFixed() {
        findings.report(WARD, "2024", 2, 10);
        findings.report(WARD, "2024", 5, 20);
        JsonNode gap = findings.find(WARD, OWN, "GAP");
        assertThat(gap.get("state").asString()).isEqualTo("claimed-fixed");
        assertThat(Findings.words(gap.get("reasons"))).containsExactly("FIGURE");
        assertThat(gap.has("due")).isFalse();
        assertThat(findings.steps(gap)).containsExactly("find", "meet");
    }

    @Test
    void aReportThatLeavesTheFigureOutSettlesNothing() {
        findings.report(WARD, "2024", 2, 10);
        findings.report(WARD, "2024", "\"gender-equality-budget\": {\"value\": 30000000}");
        assertThat(findings.find(WARD, OWN, "GAP").get("state").asString()).isEqualTo("open");
        assertThat(findings.find(WARD, OWN, "NOT_REPORTED").get("state").asString())
                .isEqualTo("open");
    }

    @Test
    void theFigureThatWasMissingIsThereNow() {
        findings.report(WARD, "2024", "\"gender-equality-budget\": {\"value\": 30000000}");
        findings.report(WARD, "2024", 2, 10);
        JsonNode missing = findings.find(WARD, OWN, "NOT_REPORTED");
        assertThat(missing.get("state").asString()).isEqualTo("claimed-fixed");
        assertThat(findings.find(WARD, OWN, "GAP").get("state").asString()).isEqualTo("open");
    }

    @Test
    void theNextPeriodSaysWhyAFindingIsNoMore() {
        findings.report(SUCCESSOR, "2025", 2, 10);
        findings.report(SUCCESSOR, "2026", 3, 10);
        JsonNode fixed = findings.find(SUCCESSOR, NATIONAL, "GAP");
        assertThat(fixed.get("state").asString()).isEqualTo("claimed-fixed");
        assertThat(Findings.words(fixed.get("reasons"))).containsExactly("FIGURE");
        assertThat(fixed.get("lastPeriod").asString()).isEqualTo("2025");
    }

    @Test
    void whatIsFoundAgainIsOpenedAgain() {
        findings.report(SUCCESSOR, "2025", 2, 10);
        findings.report(SUCCESSOR, "2026", 3, 10);
        findings.act(
                findings.as("INSPECTOR", "VN"), findings.find(SUCCESSOR, NATIONAL, "GAP"), "{\"action\":\"verify\"}");
        findings.report(SUCCESSOR, "2027", 1, 10);
        JsonNode again = findings.find(SUCCESSOR, NATIONAL, "GAP");
        assertThat(again.get("state").asString()).isEqualTo("open");
        assertThat(again.get("sincePeriod").asString()).isEqualTo("2025");
        assertThat(findings.steps(again)).containsExactly("find", "meet", "verify", "find-again");
    }

    @Test
    void aLateReportNeitherSettlesNorReopensWhatALaterOneHasSpokenOf() {
        findings.report(SUCCESSOR, "2026", 2, 10);
        findings.report(SUCCESSOR, "2025", 3, 10);
        assertThat(findings.find(SUCCESSOR, NATIONAL, "GAP").get("state").asString())
                .isEqualTo("open");

        findings.report(SUCCESSOR, "2027", 3, 10);
        findings.report(SUCCESSOR, "2025", 1, 10);
        JsonNode gap = findings.find(SUCCESSOR, NATIONAL, "GAP");
        assertThat(gap.get("state").asString()).isEqualTo("claimed-fixed");
        assertThat(gap.get("sincePeriod").asString()).isEqualTo("2025");
        assertThat(gap.get("lastPeriod").asString()).isEqualTo("2026");
    }

    @Test
    void whatOnlyALateReportHasIsWrittenDownAndAsksForNothing() {
        findings.report(SUCCESSOR, "2026", 3, 10);
        findings.report(SUCCESSOR, "2025", 2, 10);
        JsonNode gap = findings.find(SUCCESSOR, NATIONAL, "GAP");
        assertThat(gap.get("state").asString()).isEqualTo("obsolete");
        assertThat(Findings.words(gap.get("reasons"))).containsExactly("LATER_REPORT");
    }

    @Test
    void whatOtherRuleFilesFoundIsGoneAndNotFixed() throws SQLException {
        findings.report(WARD, "2024", 2, 10);
        findings.asOwner("UPDATE finding SET identity = '30511:37-kh-ubnd-2024/9.9:GAP:year',"
                + " target = '37-kh-ubnd-2024/9.9' WHERE target = '37-kh-ubnd-2024/2.3' AND kind = 'GAP'");
        findings.asOwner("UPDATE revision SET rule_book = repeat('0', 64)");
        findings.report(WARD, "2024", 5, 20);
        JsonNode gone = findings.find(WARD, "37-kh-ubnd-2024/9.9", "GAP");
        assertThat(gone.get("state").asString()).isEqualTo("obsolete");
        assertThat(Findings.words(gone.get("reasons"))).containsExactly("RULE_FILES");
    }

    @Test
    void aPlanThatEndedWithItsUnitIsGoneAndNotFixed() {
        findings.report(WARD, "2024", 2, 10);
        findings.report(SUCCESSOR, "2025", 3, 10);
        JsonNode gone = findings.find(WARD, OWN, "GAP");
        assertThat(gone.get("state").asString()).isEqualTo("obsolete");
        assertThat(Findings.words(gone.get("reasons"))).containsExactly("PLACE");
        assertThat(findings.list("limit=200&locality=" + SUCCESSOR))
                .noneMatch(one -> one.get("identity").asString().contains("37-kh-ubnd-2024"));
    }

    @Test
    void openFindingsGoOnAtTheUnitThatTookOver() {
        String target = "28-nq-cp-2021/2.1";
        findings.report(WARD, "2024", 2, 10);
        JsonNode before = findings.find(WARD, target, "NOT_REPORTED");
        findings.act(findings.clerk(), before, "{\"action\":\"answer\",\"note\":\"Đang thu thập số liệu.\"}");
        findings.report(SUCCESSOR, "2025", 2, 10);

        JsonNode heir = findings.details(findings.find(SUCCESSOR, target, "NOT_REPORTED"));
        JsonNode ended = findings.details(before);
        assertThat(heir.get("state").asString()).isEqualTo("answered");
        assertThat(Findings.words(heir.get("carriedFrom")))
                .containsExactly(before.get("id").asString());
        assertThat(ended.get("state").asString()).isEqualTo("obsolete");
        assertThat(Findings.words(ended.get("reasons"))).containsExactly("PLACE");
        assertThat(ended.get("carriedTo").asString()).isEqualTo(heir.get("id").asString());
        assertThat(findings.steps(before)).containsExactly("find", "answer", "carry");
        assertThat(findings.steps(heir)).containsExactly("take-over");
    }

    @Test
    void aUnitThatKeptItsCodeKeepsItsFindings() {
        findings.report(WARD, "2022", 2, 10);
        findings.report(WARD, "2024", 2, 10);
        JsonNode kept = findings.find(WARD, "28-nq-cp-2021/2.1", "NOT_REPORTED");
        assertThat(findings.steps(kept)).containsExactly("find");
        assertThat(kept.get("sincePeriod").asString()).isEqualTo("2022");
        assertThat(kept.get("lastPeriod").asString()).isEqualTo("2024");
    }

    @Test
    void anotherWeightIsAStep() throws SQLException {
        findings.report(WARD, "2024", 2, 10);
        findings.asOwner("UPDATE finding SET severity = 'minor' WHERE target = '37-kh-ubnd-2024/2.3'");
        findings.report(WARD, "2024", 1, 10);
        JsonNode gap = findings.find(WARD, OWN, "GAP");
        assertThat(findings.steps(gap)).containsExactly("find", "weigh-anew");
        assertThat(findings.details(gap).at("/history/1/note").asString()).isEqualTo("minor → major");
    }
}

package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;
import vn.binhdang.api.service.audit.AuditChain;
import vn.binhdang.engine.text.Text;

/** What people do about findings, over HTTP and into a real database. */
@WithService
class FindingLifeTest {

    private static final String TARGET = "37-kh-ubnd-2024/2.3";
    private static final String NEXT_YEAR =
            LocalDate.now(Deadlines.ZONE).plusYears(1).toString();
    private static final String WAIVE =
            "{\"action\":\"waive\",\"note\":\"Đơn vị đang sắp xếp.\",\"until\":\"" + NEXT_YEAR + "\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ExpiredWaivers expired;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Findings findings;

    @SuppressWarnings("NullAway.Init") // set before each test
    private JsonNode gap;

    @BeforeEach
    void aGap() throws SQLException {
        findings = new Findings(port, database);
        findings.report("30511", "2024", 2, 10);
        gap = findings.find("30511", TARGET, "GAP");
    }

    @Test
    void fromAnAnswerToWhatAnInspectorHasSeen() {
        ServiceClient clerk = findings.clerk();
        ServiceClient inspector = findings.inspector();
        String tag = clerk.get(Findings.address(gap)).header("ETag");
        Answer answered = clerk.with("If-Match", tag)
                .post(Findings.address(gap) + "/answers", "{\"text\": \"Sẽ bồi dưỡng 3 nữ chủ hộ kinh doanh.\"}");
        assertThat(answered.json().get("state").asString()).isEqualTo("answered");
        assertThat(answered.json().has("due")).isFalse();

        Answer planned =
                findings.act(inspector, gap, "{\"action\":\"accept-plan\",\"until\":\"%s\"}".formatted(NEXT_YEAR));
        assertThat(planned.json().get("state").asString()).isEqualTo("plan-accepted");
        assertThat(planned.json().get("due").asString()).isEqualTo(NEXT_YEAR);

        String claim = "{\"action\":\"claim-fixed\",\"note\":\"Đã có thêm 1 nữ giám đốc.\"}";
        Answer tooEarly = findings.act(clerk, gap, claim);
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.body()).contains("needs at least one document");
        assertThat(Findings.attach(clerk, gap, "quyet-dinh.pdf", Findings.pdf("1"))
                        .status())
                .isEqualTo(201);
        assertThat(findings.act(clerk, gap, claim).json().get("state").asString())
                .isEqualTo("claimed-fixed");
        assertThat(findings.act(clerk, gap, "{\"action\":\"verify\"}").status()).isEqualTo(403);
        Answer verified = findings.act(inspector, gap, "{\"action\":\"verify\"}");
        assertThat(verified.json().get("state").asString()).isEqualTo("verified");
        assertThat(findings.steps(gap))
                .containsExactly("find", "answer", "accept-plan", "attach", "claim-fixed", "verify");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aWaiverSaysWhyWhoAndUntilWhen() {
        Answer waived = findings.act(findings.inspector(), gap, WAIVE);
        assertThat(waived.json().get("state").asString()).isEqualTo("waived");
        assertThat(waived.json().get("approver").asString()).endsWith("test INSPECTOR");
        assertThat(waived.json().get("until").asString()).isEqualTo(NEXT_YEAR);
        findings.report("30511", "2024", 1, 10);
        assertThat(findings.details(gap).get("state").asString()).isEqualTo("waived");
    }

    @Test
    void aWaiverThatIsOverOpensTheFindingAgain() throws SQLException {
        findings.act(findings.inspector(), gap, WAIVE);
        expired.open();
        assertThat(findings.details(gap).get("state").asString()).isEqualTo("waived");
        findings.asOwner("UPDATE finding SET until = DATE '2026-01-01' WHERE state = 'waived'");
        expired.open();
        assertThat(findings.details(gap).get("state").asString()).isEqualTo("open");
        assertThat(findings.steps(gap)).containsExactly("find", "waive", "expire");
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatTheStateDoesNotAllowIsRefusedWithWhatIsPossible() {
        Answer refused = findings.act(findings.inspector(), gap, "{\"action\":\"verify\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asString())
                .isEqualTo("The finding is open; what you can do now: [attach, waive].");
        Answer inVietnamese =
                findings.act(findings.inspector().with("Accept-Language", "vi"), gap, "{\"action\":\"verify\"}");
        assertThat(inVietnamese.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLERK 30511     | answer | 200
            CLERK 30511     | waive  | 403
            CLERK 30502     | answer | 404
            INSPECTOR 89    | waive  | 200
            INSPECTOR 89    | answer | 403
            INSPECTOR 91    | waive  | 200
            INSPECTOR 92    | waive  | 404
            POLICY VN       | answer | 403
            AUDITOR VN      | waive  | 403
            ADMIN VN        | waive  | 403
            CLERK 30511     | meet   | 409
            """)
    void whoMayDoWhat(String caller, String action, int status) {
        String[] who = caller.split(" ");
        String until = action.equals("waive") ? ",\"until\":\"%s\"".formatted(NEXT_YEAR) : "";
        Answer answer = findings.act(
                findings.as(who[0], who[1]), gap, "{\"action\":\"%s\",\"note\":\"vì\"%s}".formatted(action, until));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK 30511, 200, 75",
        "CLERK 30502, 404, 0",
        "INSPECTOR 89, 200, 75",
        "INSPECTOR 91, 200, 75",
        "INSPECTOR 92, 404, 0",
        "AUDITOR VN, 200, 75"
    })
    void whatIsNotTheirsIsNotThere(String caller, int status, int most) {
        String[] who = caller.split(" ");
        ServiceClient client = findings.as(who[0], who[1]);
        assertThat(client.get(Findings.address(gap)).status()).isEqualTo(status);
        assertThat(Findings.items(client.get(Findings.PATH + "?limit=200")).size())
                .isBetween(most == 0 ? 0 : 1, most);
    }

    /** In the register of the tests 30502 means nothing before July 2025. */
    @ParameterizedTest
    @CsvSource({
        "CLERK 30502, 2024-12-31, 404, 0",
        "CLERK 30502, 2025-12-31, 200, 1",
        "INSPECTOR 30502, 2024-12-31, 404, 0",
        "INSPECTOR 30502, 2025-12-31, 200, 1"
    })
    void aCodeCountsForTheTimeInWhichItMeantTheUnit(String caller, String day, int status, int listed)
            throws SQLException {
        findings.asOwner("UPDATE finding SET locality = '30502', path = '{VN,x,30502}', last_day = DATE '" + day
                + "' WHERE id = '" + gap.get("id").asString() + "'");
        String[] who = caller.split(" ");
        ServiceClient client = findings.as(who[0], who[1]);
        assertThat(client.get(Findings.address(gap)).status()).isEqualTo(status);
        assertThat(Findings.items(client.get(Findings.PATH + "?target=" + TARGET.replace("/", "%2F"))).stream()
                        .filter(one -> one.get("id").equals(gap.get("id"))))
                .hasSize(listed);
    }

    @Test
    void nobodyChangesWhatTheyHaveNotRead() {
        ServiceClient clerk = findings.clerk();
        String address = Findings.address(gap);
        String answer = "{\"action\":\"answer\",\"note\":\"x\"}";
        assertThat(clerk.send("PATCH", address, answer, "application/merge-patch+json")
                        .status())
                .isEqualTo(428);
        assertThat(clerk.post(address + "/answers", "{\"text\":\"x\"}").status())
                .isEqualTo(428);
        String old = clerk.get(address).header("ETag");
        assertThat(findings.act(clerk, gap, answer).status()).isEqualTo(200);
        assertThat(clerk.with("If-Match", old)
                        .send("PATCH", address, answer, "application/merge-patch+json")
                        .status())
                .isEqualTo(412);
        assertThat(findings.steps(gap)).containsExactly("find", "answer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"action":"waive"}                                            | /note /until
            {"action":"waive","note":"x","until":"2020-01-01"}            | /until
            {"action":"waive","note":"x","until":"9999-01-01"}            | /until
            {"action":"waive","note":"x","until":"soon"}                  | /until
            {"action":"waive","note":"","until":7}                        | /note /until
            {"action":"burn","note":"a\\u0000b","by":"me"}                | /by /action /note
            {"note":"x"}                                                  | /action
            []                                                            | ``
            {"action":"waive","action":"waive"}                           | ``
            """)
    void eachFaultOfARequestHasItsPlace(String patch, String pointers) {
        Answer refused = findings.act(findings.inspector(), gap, patch);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().findValuesAsString("pointer")).containsExactly(pointers.split(" "));
    }

    @Test
    void aDocumentIsGivenOutToBeSavedAndNotShown() {
        Answer added = Findings.attach(findings.clerk(), gap, "../bi%C3%AAn%20b%E1%BA%A3n.html", Findings.pdf("x"));
        assertThat(added.json().get("name").asString()).isEqualTo("biên bản.pdf");
        Answer opened = findings.inspector().get(added.header("Location"));
        assertThat(opened.body()).isEqualTo("%PDF-1.7\nx");
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("bi%C3%AAn");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(findings.as("CLERK", "30502").get(added.header("Location")).status())
                .isEqualTo(404);
    }

    @Test
    void documentsAreBounded() {
        ServiceClient clerk = findings.clerk();
        assertThat(Findings.attach(clerk, gap, "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        assertThat(Findings.attach(clerk, gap, "a.pdf", Findings.pdf("x".repeat(5_000_000)))
                        .status())
                .isEqualTo(413);
        assertThat(IntStream.range(0, 11)
                        .map(number -> Findings.attach(clerk, gap, "a.pdf", Findings.pdf("n" + number))
                                .status()))
                .containsExactly(201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 409);
        assertThat(Findings.attach(clerk, gap, "b.pdf", Findings.pdf("n3")).status())
                .isEqualTo(201);
        assertThat(findings.details(gap).get("evidence")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE finding_event SET note = 'khác' WHERE action = 'answer'  | steps of finding/
            DELETE FROM finding_event WHERE action = 'answer'               | steps of finding/
            UPDATE finding SET state = 'verified' WHERE state = 'answered'  | the state of finding
            UPDATE evidence SET content = '%PDF-2'                          | the document that came with step
            DELETE FROM evidence                                            | the document that came with step
            """)
    void whatWasChangedBehindTheServiceIsNamed(String change, String named) throws SQLException {
        Findings.attach(findings.clerk(), gap, "a.pdf", Findings.pdf("1"));
        findings.act(findings.clerk(), gap, "{\"action\":\"answer\",\"note\":\"như đã nêu\"}");
        assertThat(faults()).isEmpty();
        findings.asOwner(change);
        assertThat(faults()).anyMatch(fault -> fault.contains(named));
    }

    private List<String> faults() {
        return new AuditChain(database.asService(), List.of())
                .verify().faults().stream().map(Text::en).toList();
    }
}

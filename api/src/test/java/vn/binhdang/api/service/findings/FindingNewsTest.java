package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;
import vn.binhdang.api.service.webhooks.Receiver;

/** What other programs are told of findings. */
@WithService(properties = "binhdang.webhooks.allow-loopback=true")
class FindingNewsTest {

    private static final String TARGET = "37-kh-ubnd-2024/2.3";
    private static final String WARD = "30511";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ExpiredWaivers expired;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Findings findings;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient operator;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Receiver receiver;

    @BeforeEach
    void somebodyElsesProgram() throws SQLException, IOException {
        findings = new Findings(port, database);
        operator = new ServiceClient(port).asAdmin(database);
        receiver = new Receiver(204);
    }

    @AfterEach
    void nobodyIsToldAnyMore() {
        for (JsonNode webhook : operator.get("/api/v1/webhooks").json()) {
            operator.send("DELETE", "/api/v1/webhooks/" + webhook.get("id").asString(), "", "application/json");
        }
        receiver.close();
    }

    @Test
    void aReportTellsOfEachFindingThatItOpens() {
        register("finding.opened");
        findings.report(WARD, "2024", 2, 10);
        List<JsonNode> all = findings.list("limit=200");
        assertThat(all).hasSizeGreaterThan(5);
        await().until(() -> receiver.requests().size() == all.size());
        JsonNode gap = findings.find(WARD, TARGET, "GAP");
        JsonNode event = told("vn.binhdang.finding.opened", gap);
        assertThat(event.get("subject").asString())
                .isEqualTo("finding/" + gap.get("id").asString());
        assertThat(event.get("data").toString()).isEqualTo("""
                {"finding":"%s","identity":"30511:37-kh-ubnd-2024/2.3:GAP:year","locality":"30511","series":"year",\
                "period":"2024","kind":"GAP","target":"37-kh-ubnd-2024/2.3","indicator":"women-enterprise-leaders",\
                "severity":"major","to":"open","report":"/api/v1/reports/%s"}""".formatted(
                        Findings.address(gap), gap.get("report").asString()));
        assertThat(operator.get(event.at("/data/report").asString()).status()).isEqualTo(200);
    }

    @Test
    void whatAReportSettlesIsTold() {
        findings.report(WARD, "2024", 2, 10);
        register("finding.changed");
        findings.report(WARD, "2024", 5, 20);
        JsonNode event = onlyTold(findings.find(WARD, TARGET, "GAP"));
        assertThat(event.at("/data/from").asString()).isEqualTo("open");
        assertThat(event.at("/data/to").asString()).isEqualTo("claimed-fixed");
    }

    @Test
    void whatAPersonDoesIsToldWithoutThePersonAndTheWords() {
        findings.report(WARD, "2024", 2, 10);
        JsonNode gap = findings.find(WARD, TARGET, "GAP");
        register("finding.changed");
        Findings.attach(findings.clerk(), gap, "bien-ban.pdf", Findings.pdf("1"));
        Answer answered = findings.act(findings.clerk(), gap, "{\"action\":\"answer\",\"note\":\"Chị Ba phụ trách.\"}");
        assertThat(answered.status()).isEqualTo(200);
        JsonNode event = onlyTold(gap);
        assertThat(event.at("/data/from").asString()).isEqualTo("open");
        assertThat(event.at("/data/to").asString()).isEqualTo("answered");
        assertThat(event.toString()).doesNotContain("Chị Ba", "CLERK", "key/", "bien-ban", "chỉ tiêu");
    }

    @Test
    void aWaiverThatIsOverIsTold() throws SQLException {
        findings.report(WARD, "2024", 2, 10);
        JsonNode gap = findings.find(WARD, TARGET, "GAP");
        String until = Deadlines.day(Instant.now()).plusYears(1).toString();
        assertThat(findings.act(
                                findings.inspector(),
                                gap,
                                "{\"action\":\"waive\",\"note\":\"vì\",\"until\":\"%s\"}".formatted(until))
                        .status())
                .isEqualTo(200);
        findings.asOwner("UPDATE finding SET until = DATE '2026-01-01' WHERE state = 'waived'");
        register("finding.changed");
        expired.open();
        JsonNode event = onlyTold(gap);
        assertThat(event.at("/data/from").asString()).isEqualTo("waived");
        assertThat(event.at("/data/to").asString()).isEqualTo("open");
    }

    @Test
    void whatAsksForNothingSinceALaterReportIsThereIsNotTold() {
        findings.report("30502", "2026", 3, 10);
        register("finding.opened");
        findings.report("30502", "2025", 2, 10);
        JsonNode gap = findings.find("30502", "28-nq-cp-2021/2.3", "GAP");
        assertThat(gap.get("state").asString()).isEqualTo("obsolete");
        assertThat(written("finding/" + gap.get("id").asString())).isZero();
    }

    @Test
    void whatNobodyWantsToKnowOfAReportIsNotWrittenDown() {
        register("report.submitted");
        findings.report(WARD, "2024", 2, 10);
        findings.report(WARD, "2024", 5, 20);
        await().until(() -> receiver.requests().size() == 2);
        assertThat(written("finding/")).isZero();
    }

    private void register(String event) {
        Answer answer = operator.post(
                "/api/v1/webhooks", "{\"url\": \"%s\", \"events\": [\"%s\"]}".formatted(receiver.url(), event));
        assertThat(answer.status()).isEqualTo(201);
        // What other tests have had told.
        database.asService().sql("DELETE FROM webhook_delivery").update();
        database.asService().sql("DELETE FROM webhook_event").update();
    }

    /** What has come in about the finding. */
    private JsonNode told(String type, JsonNode finding) {
        return receiver.requests().stream()
                .map(request -> JsonMapper.shared().readTree(request.body()))
                .filter(event -> event.at("/data/finding").asString().equals(Findings.address(finding)))
                .filter(event -> event.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** The one step of the finding that was told. */
    private JsonNode onlyTold(JsonNode finding) {
        String subject = "finding/" + finding.get("id").asString();
        assertThat(written(subject)).isEqualTo(1);
        await().until(() ->
                receiver.requests().stream().anyMatch(request -> request.body().contains(subject)));
        return told("vn.binhdang.finding.changed", finding);
    }

    private int written(String subject) {
        return database.asService()
                .sql("SELECT count(*) FROM webhook_event WHERE subject LIKE ? || '%'")
                .param(subject)
                .query(Integer.class)
                .single();
    }
}

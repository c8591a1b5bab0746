package vn.binhdang.api.service.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.MovableClock;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;

/** A plan on its way from a draft to being in force, over HTTP. Each test has a plan of its own. */
@WithService(properties = "binhdang.rules.look-every=PT0.1S")
@Import(MovableClock.InTheService.class)
class PublishingTest {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient author;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient approver;

    private final Plan plan = Plan.next();
    private final String pack = "/api/v1/packs/" + plan.id();
    private final String draft = pack + "/draft";

    @BeforeEach
    void twoPersons() {
        author = new ServiceClient(port).as(database, "POLICY VN");
        approver = new ServiceClient(port).as(database, "POLICY 89");
    }

    @Test
    void aDraftThatASecondPersonApprovesDecidesFromThatDayOn() {
        Answer opened = author.send("PUT", draft, plan.demanding(25), JSON);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(verdict()).isEqualTo("none");

        Answer approved = approve(opened, today());
        assertThat(approved.status()).isEqualTo(201);
        assertThat(approved.header("Location")).isEqualTo(pack + "/versions/1");
        awaitVerdict("GAP");
        JsonNode version = approver.get(pack + "/versions").json().get(0);
        assertThat(version.get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(version.get("approvedBy").asString()).startsWith("key/");
        assertThat(version.at("/authors/0").asString()).startsWith("key/");
        assertThat(author.get(draft).status()).isEqualTo(404);
        assertThat(author.get(pack).status()).isEqualTo(200);
    }

    @Test
    void nobodyApprovesWhatTheyWroteAnyOf() {
        Answer opened = author.send("PUT", draft, plan.demanding(25), JSON);
        Answer own = author.post(draft + "/approvals", approval(opened, today()));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().get("title").asString()).isEqualTo("A second person must approve");

        Answer edited = approver.with("If-Match", opened.header("ETag")).send("PUT", draft, plan.demanding(26), JSON);
        assertThat(edited.status()).isEqualTo(200);
        assertThat(approve(edited, today()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"An Nguyễn, An Nguyễn, 403", "An Nguyễn, an nguyễn, 403", "An Nguyễn, Bình Trần, 201"})
    void twoKeysOfOnePersonAreNotTwoPersons(String one, String other, int status) {
        ServiceClient first = policyKeyOf(one);
        ServiceClient second = policyKeyOf(other);
        Answer opened = first.send("PUT", draft, plan.demanding(25), JSON);
        assertThat(second.get(draft).body()).doesNotContain("persons");
        assertThat(second.post(draft + "/approvals", approval(opened, today())).status())
                .isEqualTo(status);
    }

    @Test
    void whatWasEditedSinceItWasReadIsNotApproved() {
        Answer opened = author.send("PUT", draft, plan.demanding(25), JSON);
        author.with("If-Match", opened.header("ETag")).send("PUT", draft, plan.demanding(26), JSON);
        assertThat(approve(opened, today()).status()).isEqualTo(409);
    }

    @Test
    void aDraftIsReplacedOnlyByWhoHasReadIt() {
        Answer opened = author.send("PUT", draft, plan.demanding(25), JSON);
        assertThat(author.send("PUT", draft, plan.demanding(26), JSON).status()).isEqualTo(428);
        assertThat(author.with("If-Match", "\"" + "0".repeat(64) + "\"")
                        .send("PUT", draft, plan.demanding(26), JSON)
                        .status())
                .isEqualTo(412);
        Answer same = author.with("If-Match", opened.header("ETag")).send("PUT", draft, plan.demanding(25), JSON);
        assertThat(same.json().get("edit").asInt()).isEqualTo(1);
        assertThat(author.with("If-Match", opened.header("ETag"))
                        .send("DELETE", draft, "", JSON)
                        .status())
                .isEqualTo(204);
        JsonNode drafts = author.get(pack + "/drafts").json();
        assertThat(drafts.get(0).get("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void casesStayWhereAnEditSaysNothingAboutThem() {
        Answer opened = author.send("PUT", draft, plan.demanding(25), JSON);
        Answer edited = author.with("If-Match", opened.header("ETag"))
                .send("PUT", draft, plan.pack("ít nhất 26%", plan.inForce()), YAML);
        assertThat(edited.json().get("cases").asString()).isEqualTo(plan.cases(25));
        Answer refused = approve(edited, today());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/file").asString()).isEqualTo("cases/" + plan.id() + ".yaml");
    }

    @Test
    void aFaultyDraftIsKeptAndNotApproved() {
        Answer opened = author.send("PUT", draft, plan.pack("ít nhiều 25%", plan.inForce()), YAML);
        assertThat(opened.status()).isEqualTo(201);
        Answer refused = approve(opened, today());
        assertThat(refused.status()).isEqualTo(422);
        JsonNode error = refused.json().at("/errors/0");
        assertThat(error.get("line").asInt()).isEqualTo(20);
        assertThat(error.at("/message/en").asString()).contains("ít nhiều 25%");
        assertThat(author.get(draft).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"-1, -2000, 2000", "40, 30, 2000", "40, -2000, 30"})
    void theDayAgreesWithTodayAndWithThePack(int from, int first, int last) {
        String inForce = "{from: %s, to: %s}".formatted(today().plusDays(first), today().plusDays(last));
        Answer opened = author.send("PUT", draft, plan.demanding(25, inForce), JSON);
        Answer refused = approve(opened, today().plusDays(from));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/from");
    }

    @Test
    void aVersionForALaterDayDecidesWhenThatDayHasCome() {
        publish(author.send("PUT", draft, plan.demanding(25), JSON), today());
        awaitVerdict("GAP");
        publish(author.send("PUT", draft, plan.demanding(20), JSON), today().plusDays(3));
        assertThat(approver.get(pack + "/versions").json().at("/1/state").asString())
                .isEqualTo("AHEAD");
        awaitTakenUpOf(Plan.next());
        assertThat(verdict()).isEqualTo("GAP");

        clock.forward(Duration.ofDays(3));
        awaitVerdict("MET");
        assertThat(approver.get(pack + "/versions").json().at("/0/state").asString())
                .isEqualTo("PAST");
    }

    @Test
    void rollingBackIsADraftWithTheOldTextThatAnotherPersonApproves() {
        publish(author.send("PUT", draft, plan.demanding(25), JSON), today());
        publish(author.send("PUT", draft, plan.demanding(20), JSON), today());
        awaitVerdict("MET");

        Answer restored = author.post(pack + "/versions/1:restore", "");
        assertThat(restored.status()).isEqualTo(201);
        assertThat(restored.json().get("restores").asInt()).isEqualTo(1);
        assertThat(author.post(pack + "/versions/1:restore", "").status()).isEqualTo(409);
        assertThat(verdict()).isEqualTo("MET");
        assertThat(author.post(draft + "/approvals", approval(restored, today()))
                        .status())
                .isEqualTo(403);
        publish(restored, today());
        awaitVerdict("GAP");
        assertThat(approver.get(pack + "/versions").json()).hasSize(3);
        assertThat(approver.get(pack + "/versions/2").json().get("content").asString())
                .contains("ít nhất 20%");
    }

    @Test
    void everythingIsInTheAuditWithTheHashOfTheText() throws SQLException {
        Answer opened = author.send("PUT", draft, plan.demanding(25), JSON);
        publish(opened, today());
        awaitVerdict("GAP");
        try (Connection connection = database.asOwner();
                PreparedStatement entries = connection.prepareStatement(
                        "SELECT string_agg(action || ' ' || actor, ', ' ORDER BY seq), bool_and(details LIKE ?)"
                                + " FROM audit_entry WHERE subject = ?")) {
            entries.setString(1, "%" + opened.json().get("sha256").asString() + "%");
            entries.setString(2, "pack/" + plan.id());
            try (ResultSet rows = entries.executeQuery()) {
                rows.next();
                assertThat(rows.getString(1))
                        .matches("pack.draft-opened key/\\w+/test POLICY, pack.approved key/\\w+/test POLICY");
                assertThat(rows.getBoolean(2)).isTrue();
            }
        }
        assertThat(database.asService()
                        .sql("SELECT count(*) FROM audit_entry WHERE action = 'rule-book.changed' AND details LIKE ?")
                        .param("%\"" + plan.id() + "/1\"%")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"CLERK 30511, 403", "INSPECTOR 89, 403", "AUDITOR VN, 403", "ADMIN VN, 403"})
    void packsAreWrittenByThePeopleOfPolicyOnly(String caller, int status) {
        ServiceClient other = new ServiceClient(port).as(database, caller);
        assertThat(other.send("PUT", draft, plan.demanding(25), JSON).status()).isEqualTo(status);
    }

    private ServiceClient policyKeyOf(String person) {
        return new ServiceClient(port).withKey(TestKeys.createFor(person, database, Role.POLICY, Caller.WHOLE_COUNTRY));
    }

    private Answer approve(Answer read, LocalDate from) {
        return approver.post(draft + "/approvals", approval(read, from));
    }

    private void publish(Answer read, LocalDate from) {
        Answer approved = approve(read, from);
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
    }

    private static String approval(Answer read, LocalDate from) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("sha256", read.json().get("sha256").asString(), "from", from.toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Whatever was due before is taken up by then. */
    private void awaitTakenUpOf(Plan other) {
        String path = "/api/v1/packs/" + other.id();
        Answer opened = author.send("PUT", path + "/draft", other.demanding(25), JSON);
        approver.post(path + "/draft/approvals", approval(opened, today()));
        await().atMost(Duration.ofSeconds(20)).until(() -> author.get(path).status() == 200);
    }

    private void awaitVerdict(String verdict) {
        await().atMost(Duration.ofSeconds(20)).until(this::verdict, verdict::equals);
    }

    /** Of a report of its year, by the rule book that decides now. */
    private String verdict() {
        JsonNode verdicts = author.post("/api/v1/checks", plan.report()).json().get("verdicts");
        return StreamSupport.stream(verdicts.spliterator(), false)
                .filter(one -> one.get("target").asString().equals(plan.target()))
                .map(one -> one.get("verdict").asString())
                .findFirst()
                .orElse("none");
    }
}

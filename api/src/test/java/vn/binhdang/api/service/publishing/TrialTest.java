package vn.binhdang.api.service.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Packs that are tried out and not stored. */
@WithService
class TrialTest {

    private static final String VALIDATE = "/api/v1/packs:validate";
    private static final String IMPACT = "/api/v1/packs:impact";
    private static final String YAML = "application/yaml";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    private final Plan plan = Plan.next();

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void aPersonOfPolicy() {
        client = new ServiceClient(port).as(database, "POLICY VN");
    }

    @Test
    void aSoundPackIsSoundAndItsCasesAreRun() {
        Answer answer = client.post(VALIDATE, plan.demanding(25));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("sound").asBoolean()).isTrue();
        assertThat(answer.json().get("pack").asString()).isEqualTo(plan.id());
        assertThat(answer.json().at("/cases/run").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(answer.json().at("/summary/error").asInt()).isZero();
    }

    @Test
    void aFaultIsAnAnswerWithLineAndColumnInBothLanguages() {
        Answer answer = client.send("POST", VALIDATE, plan.pack("ít nhiều 25%", plan.inForce()), YAML);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("sound").asBoolean()).isFalse();
        JsonNode remark = answer.json().at("/remarks/0");
        assertThat(remark.get("level").asString()).isEqualTo("error");
        assertThat(remark.get("file").asString()).isEqualTo("packs/" + plan.id() + ".yaml");
        assertThat(remark.get("line").asInt()).isEqualTo(20);
        assertThat(remark.get("column").asInt()).isPositive();
        assertThat(remark.at("/message/vi").asString())
                .isNotEqualTo(remark.at("/message/en").asString());
    }

    @Test
    void aPackWithoutCasesIsToldSo() {
        Answer answer = client.send("POST", VALIDATE, plan.pack("ít nhất 25%", plan.inForce()), YAML);
        assertThat(answer.json().get("sound").asBoolean()).isTrue();
        assertThat(answer.json().at("/remarks").toString()).contains("no-case");
    }

    @Test
    void aCaseThatDoesNotHoldIsNamed() {
        String wrong = plan.demanding(25).replace("expect: GAP", "expect: MET");
        JsonNode answer = client.post(VALIDATE, wrong).json();
        assertThat(answer.get("sound").asBoolean()).isFalse();
        assertThat(answer.at("/cases/failures/0/line").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"x\" when then System.exit(1); end",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "a: &a [x, x]\nb: *a\n",
                "pack: ../../etc/passwd\n"
            })
    void whatIsNoPackIsOnlyRead(String content) {
        Answer answer = client.send("POST", VALIDATE, content, YAML);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("sound").asBoolean()).isFalse();
        assertThat(answer.json().at("/summary/error").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"pack": 1}
            {"pack": "x", "rules": "y"}
            {"pack": "x", "pack": "y"}
            [
            {"pack": ""}
            {"pack": "a\\u0000b"}
            """)
    void whatIsNoUploadIsRefused(String body) {
        assertThat(client.post(VALIDATE, body).status()).isEqualTo(422);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(client.send("POST", VALIDATE, "#".repeat(2 * 1024 * 1024 + 1), YAML)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theImpactNamesTheUnitsWhoseVerdictsChange() {
        new ServiceClient(port).asAdmin(database).post("/api/v1/reports", plan.report());
        Answer answer = client.post(IMPACT, plan.demanding(25));
        assertThat(answer.status()).isEqualTo(200);
        JsonNode flip = answer.json().at("/flips/0");
        assertThat(flip.get("target").asString()).isEqualTo(plan.target());
        assertThat(flip.get("locality").asString()).isEqualTo("30511");
        assertThat(flip.get("after").asString()).isEqualTo("GAP");
        assertThat(answer.json().get("unread").asInt()).isZero();

        Answer taken = client.with("Prefer", "respond-async").post(IMPACT, plan.demanding(25));
        assertThat(taken.status()).isEqualTo(202);
        JsonNode job = await().atMost(Duration.ofSeconds(30))
                .until(() -> client.get(taken.header("Location")).json(), ended -> ended.has("finishedAt"));
        assertThat(job.get("outcome")).isEqualTo(answer.json());
    }

    @Test
    void aFaultyPackHasNoImpact() {
        Answer answer = client.send("POST", IMPACT, plan.pack("ít nhiều 25%", plan.inForce()), YAML);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"CLERK 30511, 403", "INSPECTOR 89, 403", "AUDITOR VN, 403", "ADMIN VN, 200"})
    void packsAreTriedOutByPolicyAndTheOperator(String caller, int status) {
        ServiceClient other = new ServiceClient(port).as(database, caller);
        assertThat(other.post(VALIDATE, plan.demanding(25)).status()).isEqualTo(status);
        assertThat(other.post(IMPACT, plan.demanding(25)).status()).isEqualTo(status);
    }
}

package vn.binhdang.api.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Keys are handed out, used and taken back. */
@WithService
@ExtendWith(OutputCaptureExtension.class)
class KeysTest {

    private static final String KEYS = "/api/v1/keys";
    private static final String ASK = """
            {"name": "DHIS2", "person": "Tổ thống kê", "role": "clerk", "territory": "30511"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient nobody;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient admin;

    @BeforeEach
    void clients() {
        nobody = new ServiceClient(port);
        admin = nobody.asAdmin(database);
    }

    @Test
    void aKeyIsShownOnceAndWorksInEitherHeader() {
        Answer made = admin.post(KEYS, ASK);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String key = made.json().get("key").asString();
        assertThat(key).matches("bd_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");
        assertThat(nobody.withKey(key).get("/api/v1/rule-book").status()).isEqualTo(200);
        assertThat(nobody.with("X-API-Key", key).get("/api/v1/rule-book").status())
                .isEqualTo(200);
        Answer list = admin.get(KEYS);
        assertThat(list.body()).contains(made.json().get("id").asString()).doesNotContain(key.substring(20));
    }

    @Test
    void aRevokedKeyStopsAtOnceWhereItWasRevokedAndItsRowStays() {
        JsonNode made = admin.post(KEYS, ASK).json();
        ServiceClient clerk = nobody.withKey(made.get("key").asString());
        assertThat(clerk.get("/api/v1/rule-book").status()).isEqualTo(200);
        assertThat(clerk.get("/api/v1/rule-book").status())
                .as("as it is believed")
                .isEqualTo(200);
        String address = KEYS + "/" + made.get("id").asString();
        assertThat(admin.send("DELETE", address, "", "").status()).isEqualTo(204);
        assertThat(clerk.get("/api/v1/rule-book").status()).isEqualTo(401);
        assertThat(admin.send("DELETE", address, "", "").status()).isEqualTo(204);
        assertThat(admin.get(KEYS).body()).contains("revokedAt");
    }

    @Test
    void aKeyThatAnotherProcessRevokedStopsAfterTwoSeconds() {
        String written = TestKeys.create(database, Role.ADMIN, Caller.WHOLE_COUNTRY);
        AtomicLong now = new AtomicLong(Instant.now().toEpochMilli());
        KnownKeys known = new KnownKeys(new ApiKeyStore(database.asService()), new SimpleClock(now));
        assertThat(known.caller(written)).as("its day of use is noted").isPresent();
        assertThat(known.caller(written)).isPresent();
        database.asService()
                .sql("UPDATE api_key SET revoked_at = now() WHERE id = ?")
                .param(written.split("_", -1)[1])
                .update();
        now.addAndGet(1_999);
        assertThat(known.caller(written)).isPresent();
        now.addAndGet(1);
        assertThat(known.caller(written)).isEmpty();
    }

    @Test
    void whatWasDoneWithKeysStandsInTheAuditTrailWithoutTheSecret() throws SQLException {
        JsonNode made = admin.post(KEYS, ASK).json();
        String id = made.get("id").asString();
        admin.send("DELETE", KEYS + "/" + id, "", "");
        assertThat(text("SELECT string_agg(action, ' ' ORDER BY seq) FROM audit_entry WHERE subject = 'key/" + id
                        + "'"))
                .isEqualTo("key.created key.revoked");
        String secret = made.get("key").asString().substring(20);
        assertThat(text("SELECT string_agg(a::text, ' ') FROM audit_entry a")).doesNotContain(secret);
        assertThat(text("SELECT string_agg(k::text, ' ') FROM api_key k")).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Ánh", "  Nguyễn  Văn\u00a0Ánh ", "Nguyễn Văn A\u0301nh"})
    void whoHoldsAKeyIsWrittenInOneWay(String person) {
        String asked = JsonMapper.shared().writeValueAsString(Map.of("name", "x", "person", person, "role", "admin"));
        JsonNode made = admin.post(KEYS, asked).json();
        assertThat(made.get("person").asString()).isEqualTo("Nguyễn Văn Ánh");
        assertThat(admin.get(KEYS).json().findValuesAsString("person")).contains("Nguyễn Văn Ánh");
    }

    @Test
    void aSecretStandsInNoLog(CapturedOutput output) {
        JsonNode made = admin.post(KEYS, ASK).json();
        nobody.withKey(made.get("key").asString()).get("/api/v1/rule-book");
        assertThat(output.getAll()).doesNotContain(made.get("key").asString().substring(20));
    }

    @Test
    void theDayOfLastUseIsKeptAndNotTheHour() throws SQLException {
        JsonNode made = admin.post(KEYS, ASK).json();
        nobody.withKey(made.get("key").asString()).get("/api/v1/rule-book");
        assertThat(text("SELECT last_used::text FROM api_key WHERE id = '"
                        + made.get("id").asString() + "'"))
                .matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer bd_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer bd_",
                "Bearer x.y.z",
                "Bearer",
                "Basic YWRtaW46YWRtaW4="
            })
    void whatIsNoKeyIsRefusedEvenWhereNoneIsNeeded(String credentials) {
        Answer answer = nobody.with("Authorization", credentials).get("/api/v1/packs");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"binhdang\", error=\"invalid_token\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("title").asString()).isEqualTo("The key is not good");
    }

    @Test
    void aKeyWithAnotherSecretIsRefused() {
        String key = TestKeys.create(database, Role.ADMIN, Caller.WHOLE_COUNTRY);
        String other = key.substring(0, 20) + KeySecret.create().secret();
        assertThat(nobody.withKey(key).get(KEYS).status()).isEqualTo(200);
        assertThat(nobody.withKey(other).get(KEYS).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"role": "clerk", "territory": "30511"}                                      | A name of 1 to 100
            {"name": " ", "role": "clerk", "territory": "30511"}                         | A name of 1 to 100
            {"name": "x", "role": "admin"}                                               | Who holds the key is needed
            {"name": "x", "person": " ", "role": "admin"}                                | Who holds the key is needed
            {"name": "x", "person": "a\\u200bb", "role": "admin"}                        | Who holds the key is needed
            {"name": "x", "person": "y", "role": "king"}                                 | The role must be one of
            {"name": "x", "person": "y", "role": "clerk"}                                | The code of a unit
            {"name": "x", "person": "y", "role": "inspector", "territory": "no such"}    | The code of a unit
            {"name": "x", "person": "y", "role": "auditor", "territory": "89"}           | This role is for the whole country
            {"name": "x", "person": "y", "role": "admin", "validDays": 0}                | validDays must be 1 to 731
            {"name": "x", "person": "y", "role": "admin", "validDays": 732}              | validDays must be 1 to 731
            """)
    void aKeyThatCannotBeMadeIsRefusedWithTheReason(String asked, String reason) {
        Answer answer = admin.post(KEYS, asked);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asString()).startsWith(reason);
    }

    @Test
    void whoAsksForNothingIsToldSoInBothLanguages() {
        assertThat(nobody.get("/api/v1/reports/x").json().get("title").asString())
                .isEqualTo("Who are you?");
        Answer vietnamese =
                nobody.withoutHeaders().with("Accept-Language", "vi").get("/api/v1/reports/x");
        assertThat(vietnamese.json().get("title").asString()).isEqualTo("Cần xác thực");
        assertThat(nobody.withoutHeaders().get("/api/v1/reports/x").body()).contains("Cần xác thực");
        assertThat(vietnamese.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"binhdang\"");
    }

    @Test
    void whereThereIsNothingNothingIsFoundAndAWrongMethodIsNamed() {
        for (ServiceClient client : new ServiceClient[] {nobody, admin}) {
            assertThat(client.get("/api/v1/no-such-thing").status()).isEqualTo(404);
            assertThat(client.get("/actuator/env").status()).isEqualTo(404);
            Answer wrong = client.send("PUT", KEYS, "{}", "application/json");
            assertThat(wrong.status()).isEqualTo(405);
            assertThat(wrong.header("Allow")).contains("GET", "POST");
        }
    }

    @Test
    void answersAreForNobodyElse() {
        Answer answer = admin.get("/api/v1/rule-book");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    /** A clock that stands where it was put. */
    private static final class SimpleClock extends Clock {

        private final AtomicLong now;

        SimpleClock(AtomicLong now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.asOwner();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

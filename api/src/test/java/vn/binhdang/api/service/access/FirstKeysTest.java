package vn.binhdang.api.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.engine.text.Text;

/** Somebody starts the service for the first time. */
@WithService
class FirstKeysTest {

    private static final Pattern KEY = Pattern.compile("bd_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private ApiKeyStore store;

    @Autowired
    private DemoPlace place;

    @Autowired
    private ObjectProvider<JwtDecoder> signIn;

    @Test
    void whereNobodyCanAdministerThereIsOneKeyForAnHourAndOnlyOnThisMachine() {
        database.asService()
                .sql("UPDATE api_key SET revoked_at = now() WHERE revoked_at IS NULL")
                .update();
        assertThat(keysOf(first("0.0.0.0", false).tell())).isEmpty();
        assertThat(first("", false).tell().get(0).vi()).contains("Chưa ai có quyền quản trị");

        List<Text> told = first("127.0.0.1", false).tell();
        List<String> made = keysOf(told);
        assertThat(made).hasSize(1);
        assertThat(told.get(0).vi()).contains(made.get(0), "1 giờ");
        assertThat(new ServiceClient(port)
                        .withKey(made.get(0))
                        .get("/api/v1/keys")
                        .status())
                .isEqualTo(200);
        assertThat(database.asService()
                        .sql("SELECT expires_at - created_at = interval '1 hour' FROM api_key WHERE name = 'first key'")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        assertThat(first("127.0.0.1", false).tell()).as("now somebody can").isEmpty();
    }

    @Test
    void aDemonstrationHasAKeyForEachRoleAndTwoPolicyOfficers() {
        List<String> made = keysOf(first("127.0.0.1", true).tell());
        assertThat(made).hasSize(6);
        ServiceClient clerk = new ServiceClient(port).withKey(made.get(0));
        assertThat(clerk.post("/api/v1/reports", """
                        {"locality": "30511", "period": "2024", "indicators": {"gender-equality-budget": {"value": 1}}}
                        """).status()).isEqualTo(201);
        assertThat(new ServiceClient(port)
                        .withKey(made.get(1))
                        .get("/api/v1/localities/30511/scorecard?period=2024")
                        .status())
                .isEqualTo(200);
        assertThat(database.asService()
                        .sql(
                                "SELECT string_agg(role, ' ' ORDER BY role) FROM api_key WHERE created_by = 'serve --demo'")
                        .query(String.class)
                        .single())
                .isEqualTo("ADMIN AUDITOR CLERK INSPECTOR POLICY POLICY");
        assertThat(database.asService()
                        .sql("SELECT count(DISTINCT person) FROM api_key WHERE created_by = 'serve --demo'")
                        .query(Integer.class)
                        .single())
                .as("one may approve what the other wrote")
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "localhost, true", "::1, true", "0.0.0.0, false", "192.0.2.1, false", "'', false"})
    void aDemonstrationIsForThisMachine(String address, boolean possible) {
        assertThat(Loopback.isOnly(address)).isEqualTo(possible);
        if (!possible) {
            assertThatThrownBy(() -> first(address, true).tell()).isInstanceOf(IllegalStateException.class);
        }
    }

    private FirstKeys first(String address, boolean demo) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", address)
                .withProperty("binhdang.access.demo", Boolean.toString(demo));
        return new FirstKeys(keys, store, signIn, place, environment, Clock.systemUTC());
    }

    private static List<String> keysOf(List<Text> told) {
        return KEY.matcher(String.join("\n", told.stream().map(Text::en).toList()))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

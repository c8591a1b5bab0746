package vn.binhdang.api.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** People sign in elsewhere: with tokens of an issuer whose keys are fetched over HTTP. */
@WithService
class OidcTest {

    private static final String ISSUER = "https://issuer.example/realms/test";
    private static final RSAKey KEY = key("first");
    private static final HttpServer ISSUER_KEYS = serve(KEY);
    private static final String REPORTS = "/api/v1/reports?dryRun=true";

    private static volatile boolean away;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        String jwt = "spring.security.oauth2.resourceserver.jwt.";
        settings.add(
                jwt + "jwk-set-uri",
                () -> "http://127.0.0.1:" + ISSUER_KEYS.getAddress().getPort() + "/keys");
        settings.add(jwt + "issuer-uri", () -> ISSUER);
        settings.add(jwt + "audiences", () -> "binhdang");
    }

    @AfterAll
    static void end() {
        ISSUER_KEYS.stop(0);
    }

    @BeforeEach
    void aClient() {
        client = new ServiceClient(port);
    }

    @Test
    void aClerkSendsForTheUnitOfTheToken() {
        ServiceClient clerk = client.withKey(signed(KEY, clerk().build()));
        assertThat(clerk.post(REPORTS, report("30511")).status()).isEqualTo(200);
        assertThat(clerk.post(REPORTS, report("157")).status()).isEqualTo(404);
        assertThat(clerk.get("/api/v1/keys").status()).isEqualTo(403);
    }

    @Test
    void theAuditKnowsThePersonByName() {
        client.withKey(signed(KEY, clerk().build())).post("/api/v1/reports", report("30511"));
        assertThat(database.asService()
                        .sql("SELECT actor FROM audit_entry WHERE action = 'report.submitted'")
                        .query(String.class)
                        .list())
                .containsExactly("user/an");
    }

    @Test
    void aRoleAmongOthersOfAListIsFound() {
        JWTClaimsSet claims = claims().claim("binhdang_role", List.of("offline_access", "admin"))
                .build();
        assertThat(client.withKey(signed(KEY, claims)).get("/api/v1/keys").status())
                .isEqualTo(200);
    }

    @Test
    void keysOfTheServiceStillWork() {
        assertThat(client.asAdmin(database).get("/api/v1/keys").status()).isEqualTo(200);
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() {
        refused(signed(key("first"), clerk().build()));
        refused(signed(key("second"), clerk().build()));
        refused(new PlainJWT(clerk().build()).serialize());
    }

    @ParameterizedTest
    @CsvSource({
        "iss, https://other.example",
        "aud, another-program",
        "binhdang_role, king",
        "binhdang_role, ''",
        "binhdang_locality, ''"
    })
    void aTokenWithAnotherClaimIsRefused(String claim, String value) {
        refused(signed(KEY, clerk().claim(claim, value).build()));
    }

    @Test
    void aTokenWithTwoRolesIsRefused() {
        refused(signed(
                KEY, clerk().claim("binhdang_role", List.of("clerk", "admin")).build()));
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        refused(signed(
                KEY,
                clerk().expirationTime(Date.from(Instant.now().minusSeconds(600)))
                        .build()));
    }

    @Test
    void anIssuerThatCannotBeAskedIsNoFaultOfTheToken() {
        away = true;
        try {
            Answer answer =
                    client.withKey(signed(key("unknown"), clerk().build())).get("/api/v1/rule-book");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        } finally {
            away = false;
        }
    }

    @Test
    void claimsWithinClaimsAreFoundByDots() {
        OidcCallers callers = new OidcCallers(new OidcSettings("realm_access.roles", "unit", "preferred_username"));
        org.springframework.security.oauth2.jwt.Jwt token = org.springframework.security.oauth2.jwt.Jwt.withTokenValue(
                        "x")
                .header("alg", "none")
                .subject("7")
                .claim("realm_access", Map.of("roles", List.of("inspector", "other")))
                .claim("unit", "89")
                .build();
        assertThat(callers.convert(token).getPrincipal()).isEqualTo(new Caller("user/7", "7", Role.INSPECTOR, "89"));
    }

    private void refused(String token) {
        Answer answer = client.withKey(token).get("/api/v1/rule-book");
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    private static JWTClaimsSet.Builder clerk() {
        return claims().claim("binhdang_role", "clerk").claim("binhdang_locality", "30511");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("binhdang")
                .subject("0001")
                .claim("preferred_username", "an")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String report(String unit) {
        return "{\"locality\": \"" + unit
                + "\", \"period\": \"2024\", \"indicators\": {\"gender-equality-budget\": {\"value\": 1}}}";
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpServer serve(RSAKey key) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(away ? 500 : 200, keys.length);
                try (OutputStream body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

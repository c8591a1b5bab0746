package vn.binhdang.api.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Events on their way to somebody else's program. */
@WithService(
        properties = {
            "binhdang.webhooks.allow-loopback=true",
            "binhdang.webhooks.first-retry=PT0.05S",
            "binhdang.webhooks.longest-retry=PT0.2S",
            "binhdang.webhooks.attempts=3"
        })
class WebhookTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final AtomicInteger YEARS = new AtomicInteger(1900);

    @LocalServerPort
    private int port;

    @Autowired
    private EventOutbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void anOperator() {
        client = new ServiceClient(port).asAdmin(database);
    }

    @AfterEach
    void nobodyIsToldAnyMore() {
        for (JsonNode webhook : client.get(WEBHOOKS).json()) {
            client.send("DELETE", WEBHOOKS + "/" + webhook.get("id").asString(), "", "application/json");
        }
    }

    @Test
    void aReportThatComesInIsToldWithASignatureAndWithoutItsFigures() throws Exception {
        try (Receiver receiver = new Receiver(204)) {
            JsonNode registered = register(receiver, "report.submitted").json();
            JsonNode receipt = submit();
            Receiver.Request request = only(receiver);
            JsonNode event = JsonMapper.shared().readTree(request.body());
            assertThat(event.get("specversion").asString()).isEqualTo("1.0");
            assertThat(event.get("type").asString()).isEqualTo("vn.binhdang.report.submitted");
            assertThat(event.get("id").asString()).isEqualTo(request.id());
            assertThat(event.get("source").asString()).isNotBlank();
            assertThat(event.at("/data/contentSha256").asString())
                    .isEqualTo(receipt.get("contentSha256").asString());
            assertThat(client.get(event.at("/data/report").asString()).status()).isEqualTo(200);
            assertThat(request.body()).doesNotContain("30000000");
            assertThat(request.type()).startsWith("application/cloudevents+json");
            assertThat(request.signature())
                    .isEqualTo(signature(registered.get("secret").asString(), request));
        }
    }

    @Test
    void theSecretIsShownOnce() throws IOException {
        try (Receiver receiver = new Receiver(204)) {
            Answer registered = register(receiver, "report.submitted");
            assertThat(registered.status()).isEqualTo(201);
            assertThat(registered.json().get("secret").asString()).startsWith("whsec_");
            assertThat(client.get(registered.header("Location")).body()).doesNotContain("secret", "whsec_");
        }
    }

    @Test
    void aReceiverThatFailsIsToldAgainUnderTheSameName() throws IOException {
        try (Receiver receiver = new Receiver(500, 204)) {
            register(receiver, "report.submitted");
            submit();
            await().until(() -> receiver.requests().size() == 2);
            assertThat(receiver.requests().get(1).id())
                    .isEqualTo(receiver.requests().get(0).id());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 410, 500})
    void whatIsNeverTakenIsParkedInSightAndTriedAgainOnRequest(int status) throws IOException {
        try (Receiver receiver = new Receiver(status, status, status, 204)) {
            String location = register(receiver, "report.submitted").header("Location");
            submit();
            JsonNode webhook = await().until(
                            () -> client.get(location).json(),
                            seen -> seen.get("parked").asInt() == 1);
            assertThat(webhook.get("pending").asInt()).isZero();
            assertThat(webhook.get("trouble").asString()).contains("status " + status);
            assertThat(receiver.requests()).hasSize(3);

            assertThat(client.post(location + ":retry", "")
                            .json()
                            .get("retried")
                            .asInt())
                    .isEqualTo(1);
            await().until(() -> receiver.requests().size() == 4);
            await().until(() -> client.get(location).json().get("parked").asInt() == 0);
        }
    }

    @Test
    void anAnswerWithoutAnEndIsLeftAlone() throws IOException {
        try (Receiver receiver = new Receiver(Receiver.ENDLESS)) {
            String location = register(receiver, "report.submitted").header("Location");
            submit();
            await().atMost(Duration.ofSeconds(8))
                    .until(() -> receiver.requests().size() == 1
                            && client.get(location).json().get("pending").asInt() == 0);
        }
    }

    @Test
    void whatIsNotCommittedIsNotTold() throws IOException {
        try (Receiver receiver = new Receiver(204)) {
            register(receiver, "finding.opened");
            transactions.executeWithoutResult(status -> {
                outbox.publish(EventType.FINDING_OPENED, "finding/undone", Map.of());
                status.setRollbackOnly();
            });
            transactions.executeWithoutResult(
                    status -> outbox.publish(EventType.FINDING_OPENED, "finding/done", Map.of()));
            assertThat(only(receiver).body()).contains("finding/done");
        }
    }

    @Test
    void whatNobodyWantsIsNotEvenWrittenDown() throws IOException {
        try (Receiver receiver = new Receiver(204)) {
            register(receiver, "rule-book.changed");
            int before = events();
            submit();
            assertThat(events()).isEqualTo(before);
        }
    }

    @Test
    void whoIsRemovedIsToldNothingMore() throws IOException {
        try (Receiver receiver = new Receiver(204)) {
            String location = register(receiver, "report.submitted").header("Location");
            assertThat(client.send("DELETE", location, "", "application/json").status())
                    .isEqualTo(204);
            assertThat(client.get(location).status()).isEqualTo(404);
            int before = events();
            submit();
            assertThat(events()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"url": "https://10.0.0.1/", "events": ["report.submitted"]} | /url
            {"url": "http://93.184.215.14/", "events": ["report.submitted"]} | /url
            {"url": "https://[::ffff:10.0.0.1]/", "events": ["report.submitted"]} | /url
            {"url": "https://93.184.215.14/", "events": []} | /events
            {"url": "https://93.184.215.14/", "events": ["report.deleted"]} | /events
            """)
    void whatCannotBeRegisteredIsRefused(String body, String pointer) {
        Answer refused = client.post(WEBHOOKS, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"CLERK 30511, 403, 403", "INSPECTOR 89, 403, 403", "POLICY VN, 403, 403", "AUDITOR VN, 200, 403"})
    void webhooksAreForTheOperator(String caller, int reads, int writes) {
        ServiceClient other = new ServiceClient(port).as(database, caller);
        assertThat(other.get(WEBHOOKS).status()).isEqualTo(reads);
        assertThat(other.post(WEBHOOKS, "{}").status()).isEqualTo(writes);
    }

    private Answer register(Receiver receiver, String event) {
        return client.post(WEBHOOKS, "{\"url\": \"%s\", \"events\": [\"%s\"]}".formatted(receiver.url(), event));
    }

    /** Sends a report of a year of its own; its receipt. */
    private JsonNode submit() {
        Answer sent = client.post("/api/v1/reports", """
                {"locality": "30511", "period": "%d", "indicators": {"gender-equality-budget": {"value": 30000000}}}
                """.formatted(YEARS.incrementAndGet()));
        assertThat(sent.status()).isEqualTo(201);
        return sent.json().at("/receipts/0");
    }

    private static Receiver.Request only(Receiver receiver) {
        await().until(() -> !receiver.requests().isEmpty());
        assertThat(receiver.requests()).hasSize(1);
        return receiver.requests().get(0);
    }

    /** As a receiver finds it by the specification. */
    private static String signature(String secret, Receiver.Request request) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = request.id() + "." + request.timestamp() + "." + request.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private int events() {
        return database.asService()
                .sql("SELECT count(*) FROM webhook_event")
                .query(Integer.class)
                .single();
    }
}

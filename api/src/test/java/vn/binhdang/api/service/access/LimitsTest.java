package vn.binhdang.api.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Too much is refused at once, with the time after which to come again. */
@WithService(
        properties = {
            "binhdang.limits.per-caller=5",
            "binhdang.limits.per-address=5",
            "binhdang.limits.failures-per-address=3",
            "binhdang.limits.in-flight=2",
            "binhdang.limits.body=10KB"
        })
class LimitsTest {

    private static final String ASKED = "/api/v1/rule-book";
    private static final int TRIES = 2_000;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Test
    void aCallerIsToldWhatIsLeftAndWhenToComeAgain() {
        ServiceClient caller = new ServiceClient(port).asAdmin(database);
        Answer first = caller.get(ASKED);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"minute\";q=5;w=60");
        assertThat(first.header("RateLimit")).startsWith("\"minute\";r=4;t=");
        Answer refused = first;
        for (int request = 0; request < 10; request++) {
            refused = caller.get(ASKED);
        }
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
        assertThat(refused.json().get("title").asString()).isEqualTo("Too many requests");
        assertThat(new ServiceClient(port).asAdmin(database).get(ASKED).status())
                .isEqualTo(200);
    }

    @Test
    void anAddressThatDoesNotSayWhoItIsIsHeldToItsLimitAndSoAreBadKeys() {
        Answer answer = new ServiceClient(port).get("/api/v1/packs");
        for (int request = 0; request < 10; request++) {
            answer = new ServiceClient(port).get("/api/v1/packs");
        }
        assertThat(answer.status()).isEqualTo(429);
        for (int request = 0; request < 10; request++) {
            answer = new ServiceClient(port).withKey("bd_wrong").get("/api/v1/packs");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(new ServiceClient(port).asAdmin(database).get(ASKED).status())
                .as("a good key from the same address")
                .isEqualTo(200);
        assertThat(new ServiceClient(port).get("/livez").status()).as("a probe").isEqualTo(200);
    }

    @Test
    void whatIsTooLargeIsRefusedWhetherItSaysItsSizeOrNot() throws IOException {
        String large = "[" + " ".repeat(20_000) + "]";
        ServiceClient admin = new ServiceClient(port).asAdmin(database);
        assertThat(admin.post("/api/v1/checks", large).status()).isEqualTo(413);
        assertThat(chunked(large)).contains(" 413 ");
    }

    @Test
    void whatCannotBeWorkedOnNowIsRefusedAtOnceAndProbesAreNot() throws IOException {
        try (Socket first = unfinished();
                Socket second = unfinished()) {
            await(() -> answer().status() == 503);
            Answer refused = answer();
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.json().get("title").asString()).isEqualTo("The service is busy");
            assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(new ServiceClient(port).get("/livez").status()).isEqualTo(200);
        }
        await(() -> answer().status() == 200);
        for (int request = 0; request < 10; request++) {
            assertThat(new ServiceClient(port)
                            .asAdmin(database)
                            .post(
                                    "/api/v1/checks",
                                    "{\"locality\": \"30511\", \"period\": \"2024\", \"indicators\": {}}")
                            .status())
                    .isEqualTo(200);
        }
        await(() -> answer().status() == 200);
    }

    private Answer answer() {
        return new ServiceClient(port).asAdmin(database).get(ASKED);
    }

    /** A request whose body never comes to its end. */
    private Socket unfinished() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String key = TestKeys.create(database, Role.ADMIN, Caller.WHOLE_COUNTRY);
        socket.getOutputStream()
                .write(("POST /api/v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                + "Authorization: Bearer " + key + "\r\nContent-Length: 100\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String chunked(String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String key = TestKeys.create(database, Role.ADMIN, Caller.WHOLE_COUNTRY);
            socket.getOutputStream()
                    .write(("POST /api/v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                    + "Authorization: Bearer " + key
                                    + "\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void await(BooleanSupplier condition) {
        for (int turn = 0; turn < TRIES; turn++) {
            if (condition.getAsBoolean()) {
                return;
            }
        }
        throw new AssertionError("this did not come about");
    }
}

package vn.binhdang.api.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.service.Service;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** A server that is stopped and started again under a service that runs. */
class DatabaseStoppedTest {

    private static final String SCORECARD = "/api/v1/localities/30511/scorecard?period=2024";
    private static final String REPORT = """
            {"locality": "30511", "period": "2024", "indicators": {"gender-equality-budget": {"value": 30000000}}}
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    private static int databasePort;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static EmbeddedPostgres postgres;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ConfigurableApplicationContext service;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ServiceClient client;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ServiceClient anybody;

    @BeforeAll
    static void aServiceOnAServerOfItsOwn() throws IOException, SQLException {
        try (ServerSocket socket = new ServerSocket(0)) {
            databasePort = socket.getLocalPort();
        }
        postgres = start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE binhdang_service LOGIN");
        }
        String url = "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres";
        service = new SpringApplicationBuilder(Service.class)
                .run(
                        "--server.port=0",
                        "--binhdang.data=" + folder.resolve("data"),
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=binhdang_service",
                        "--spring.flyway.url=" + url,
                        "--spring.flyway.user=postgres",
                        "--spring.flyway.password=",
                        "--spring.datasource.hikari.connection-timeout=500");
        anybody = new ServiceClient(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        client = anybody.asAdmin(TestDatabase.at(url));
    }

    @AfterAll
    static void end() throws IOException {
        service.close();
        postgres.close();
    }

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(databasePort)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    @Test
    void whileItIsAwayEverythingThatNeedsItSays503AndWhenItIsBackAllIsWell() throws IOException {
        assertThat(client.post("/api/v1/reports", REPORT).status()).isEqualTo(201);
        postgres.close();

        comeAgain(client.get(SCORECARD));
        comeAgain(client.post("/api/v1/reports", REPORT.replace("2024", "2023")));
        comeAgain(client.post("/api/v1/reports?dryRun=true", REPORT.replace("2024", "2023")));
        assertThat(anybody.get("/livez").status()).isEqualTo(200);
        Answer ready = anybody.get("/readyz");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.json().at("/components/db/status").asString()).isEqualTo("DOWN");
        assertThat(ready.json().at("/components/ruleBook/status").asString()).isEqualTo("UP");
        assertThat(anybody.post("/api/v1/checks", Files.readString(TestReports.report("nhon-hung-2024.json")))
                        .status())
                .as("a check stores nothing and needs no database")
                .isEqualTo(200);

        postgres = start();
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = client.get(SCORECARD);
        while (answer.status() != 200 && Instant.now().isBefore(end)) {
            comeAgain(answer);
            answer = client.get(SCORECARD);
        }
        assertThat(answer.status()).isEqualTo(200);
        assertThat(client.post("/api/v1/reports", REPORT.replace("2024", "2023"))
                        .status())
                .isEqualTo(201);
        assertThat(anybody.get("/readyz").status()).isEqualTo(200);
    }

    private static void comeAgain(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}

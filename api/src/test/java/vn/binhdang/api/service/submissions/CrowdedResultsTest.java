package vn.binhdang.api.service.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Answers that are streamed, where everything that they need is taken. */
@WithService(
        properties = {
            "spring.task.execution.pool.core-size=1",
            "spring.task.execution.pool.max-size=1",
            "spring.task.execution.pool.queue-capacity=0",
            "spring.datasource.hikari.connection-timeout=250"
        })
class CrowdedResultsTest {

    private static final String RESULTS = "/api/v1/localities/30511/results?period=2024&format=CSV";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ThreadPoolTaskExecutor applicationTaskExecutor;

    @Autowired
    private HikariDataSource connections;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void aReportIsThere() throws IOException {
        client = new ServiceClient(port).asAdmin(database);
        client.post("/api/v1/reports", Files.readString(TestReports.report("nhon-hung-2024.json")));
    }

    @Test
    void whoFindsNoThreadToWriteTheAnswerIsToldToComeAgain() {
        CountDownLatch released = new CountDownLatch(1);
        // Another answer may still be on its way out.
        await().ignoreExceptions()
                .until(() -> applicationTaskExecutor.submit(() -> {
                            released.await();
                            return true;
                        })
                        != null);
        try {
            refused(client.get(RESULTS), "The service is busy");
        } finally {
            released.countDown();
        }
        await().until(() -> client.get(RESULTS), CrowdedResultsTest::isWhole);
    }

    @Test
    void whoFindsNoConnectionIsToldToComeAgainAndGetsNoHalfAnswer() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            await().ignoreExceptions().until(() -> {
                taken.add(connections.getConnection());
                return taken.size() == connections.getMaximumPoolSize();
            });
            refused(client.get(RESULTS), "The database is not available at the moment");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        await().until(() -> client.get(RESULTS), CrowdedResultsTest::isWhole);
    }

    private static void refused(Answer answer, String title) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("title").asString()).isEqualTo(title);
    }

    private static boolean isWhole(Answer answer) {
        return answer.status() == 200
                && answer.body().contains("30511")
                && answer.body().endsWith("\n");
    }
}

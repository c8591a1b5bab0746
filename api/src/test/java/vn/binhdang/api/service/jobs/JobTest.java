package vn.binhdang.api.service.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** A file that is taken on and stored later. */
@WithService
class JobTest {

    private static final String REPORTS = "/api/v1/reports";

    @LocalServerPort
    private int port;

    @Autowired
    private JobRunner runner;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void aClientThatDoesNotWait() {
        client = new ServiceClient(port).asAdmin(database).with("Prefer", "respond-async");
    }

    @Test
    void aFileIsTakenOnAndStoredAndEachReportHasItsReceipt() {
        Answer taken = client.send("POST", REPORTS, table(1900, 120, 30), "text/csv");
        assertThat(taken.status()).isEqualTo(202);

        JsonNode job = ended(taken.header("Location"));
        assertThat(job.get("state").asString()).isEqualTo("DONE");
        assertThat(job.get("done").asInt()).isEqualTo(120);
        assertThat(job.get("total").asInt()).isEqualTo(120);
        assertThat(job.at("/outcome/values").asInt()).isEqualTo(120);
        Answer first = client.get(job.get("entries").asString());
        assertThat(first.json())
                .hasSize(100)
                .allMatch(entry -> entry.get("status").asString().equals("CREATED"));
        String next = first.header("Link").replaceAll("^<|>.*$", "");
        assertThat(client.get(next).json()).hasSize(20);
        assertThat(client.get("/api/v1/localities/30511/scorecard?period=1959").status())
                .isEqualTo(200);
    }

    @Test
    void aFileThatCannotBeReadEndsTheJobWithAProblemAndStoresNothing() {
        String table = table(1800, 2, 30).replace("1801", "1801-Q7");
        JsonNode job = ended(client.send("POST", REPORTS, table, "text/csv").header("Location"));
        assertThat(job.get("state").asString()).isEqualTo("FAILED");
        assertThat(job.at("/outcome/errors/0/row").asInt()).isEqualTo(3);
        assertThat(client.get("/api/v1/localities/30511/scorecard?period=1800").status())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionWithoutAReasonIsNoticedBeforeAnythingIsStored() {
        ended(client.send("POST", REPORTS, table(1700, 60, 30), "text/csv").header("Location"));
        String corrected = table(1640, 60, 30) + table(1759, 1, 31).replaceFirst(".*\n", "");
        JsonNode job = ended(client.send("POST", REPORTS, corrected, "text/csv").header("Location"));
        assertThat(job.get("state").asString()).isEqualTo("FAILED");
        assertThat(job.at("/outcome/detail").asString()).contains("1759");
        assertThat(client.get("/api/v1/localities/30511/scorecard?period=1640").status())
                .isEqualTo(404);
    }

    @Test
    void workThatWasBrokenOffGoesOnBehindWhatIsStored() throws SQLException {
        String location =
                client.send("POST", REPORTS, table(1500, 70, 30), "text/csv").header("Location");
        ended(location);
        UUID id = UUID.fromString(location.replaceAll(".*/", ""));
        // As a service leaves it that is killed after the first fifty.
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM job_entry WHERE position >= 50 AND job = '" + id + "'");
            statement.execute("UPDATE job SET done = 50, state = 'running', finished_at = NULL, outcome = NULL,"
                    + " input = convert_to('" + table(1500, 70, 30) + "', 'UTF8') WHERE id = '" + id + "'");
        }

        runner.run(id);

        JsonNode entries = client.get(location + "/entries?limit=1000").json();
        assertThat(entries).hasSize(70);
        assertThat(entries.get(49).get("status").asString()).isEqualTo("CREATED");
        assertThat(entries.get(50).get("status").asString()).isEqualTo("UNCHANGED");
        assertThat(ended(location).get("state").asString()).isEqualTo("DONE");
    }

    @Test
    void theSameRequestUnderTheSameKeyIsTheSameJob() {
        ServiceClient keyed = client.with("Idempotency-Key", "job-1");
        String table = table(1400, 3, 30);
        String first = keyed.send("POST", REPORTS, table, "text/csv").header("Location");
        assertThat(keyed.send("POST", REPORTS, table, "text/csv").header("Location"))
                .isEqualTo(first);
        ended(first);
    }

    @Test
    void anUnknownJobIsNotFound() {
        assertThat(client.get("/api/v1/jobs/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private JsonNode ended(String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> JsonMapper.shared().readTree(client.get(location).body()), job -> job.has("finishedAt"));
    }

    /** Reports of one unit for some years, the first one given. */
    private static String table(int year, int years, int millions) {
        return IntStream.range(year, year + years)
                .mapToObj(one -> "30511,%d,gender-equality-budget,%d000000\n".formatted(one, millions))
                .collect(Collectors.joining("", "locality,period,indicator,value\n", ""));
    }
}

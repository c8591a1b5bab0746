package vn.binhdang.api.service.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;
import vn.binhdang.api.service.audit.AuditChain;
import vn.binhdang.engine.text.Text;

/** Reports as they are sent to the service, over HTTP and into a real database. */
@WithService
class SubmissionTest {

    private static final String REPORTS = "/api/v1/reports";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void aClient() {
        client = new ServiceClient(port).asAdmin(database);
    }

    @Test
    void aReportIsStoredWithItsResultAndItsReceipt() throws IOException {
        String report = Files.readString(TestReports.report("lac-son-2024.json"));
        Answer sent = client.post(REPORTS, report);

        assertThat(sent.status()).isEqualTo(201);
        JsonNode receipt = sent.json().at("/receipts/0");
        assertThat(receipt.get("status").asString()).isEqualTo("CREATED");
        assertThat(receipt.at("/verdicts/planned").asInt()).isPositive();
        Answer scorecard = client.get("/api/v1/localities/157/scorecard?period=2024");
        assertThat(TestReports.comparable(scorecard.body()))
                .isEqualTo(Files.readString(TestReports.result(TestReports.report("lac-son-2024.json"))));
        assertThat(scorecard.header("ETag"))
                .isEqualTo('"' + receipt.get("resultSha256").asString() + '"');
        Answer stored = client.get(sent.header("Location"));
        assertThat(stored.json().at("/content/locality").asString()).isEqualTo("157");
        assertThat(stored.header("ETag"))
                .isEqualTo('"' + receipt.get("contentSha256").asString() + '"');
    }

    @Test
    void aDraftIsToldApartInTheAuditAndGuardedLikeAReport() throws SQLException {
        JsonNode draft = client.post(REPORTS + "?draft=true", report("30511", "2009", 30_000_000))
                .json()
                .at("/receipts/0");
        String report = draft.get("report").asString();
        client.post(REPORTS, report("30511", "2009", 31_000_000));
        assertThat(database.asService()
                        .sql(
                                "SELECT action || ' ' || subject FROM audit_entry WHERE subject LIKE ? || '%' ORDER BY seq")
                        .param("report/" + report)
                        .query(String.class)
                        .list())
                .containsExactly("report.drafted report/" + report + "/1", "report.submitted report/" + report + "/2");
        assertThat(auditFaults()).isEmpty();

        String content = "UPDATE revision SET content = replace(content, '%s', '%s') WHERE number = 1 AND report = '"
                + report + "'";
        asOwner(content.formatted("30000000", "40000000"));
        assertThat(auditFaults()).containsExactly("the content of revision " + report + "/1 is not as it was received");
        asOwner(content.formatted("40000000", "30000000"));
    }

    @ParameterizedTest
    @CsvSource({"INSPECTOR 91, 200", "INSPECTOR 89, 200", "INSPECTOR 92, 404", "CLERK 30511, 200", "CLERK 30502, 404"})
    void whoInspectsTheProvinceOfTodaySeesWhatWasReportedUnderThoseItIsMadeOf(String caller, int status) {
        client.post(REPORTS, report("30511", "2008", 30_000_000));
        ServiceClient reader = new ServiceClient(port).as(database, caller);
        assertThat(reader.get("/api/v1/localities/30511/scorecard?period=2008").status())
                .isEqualTo(status);
        assertThat(reader.get("/api/v1/localities/30511/duties?year=2008").status())
                .isEqualTo(status);
    }

    @Test
    void aResultThatTheCallerHasAlreadyIsNotSentAgain() {
        client.post(REPORTS, report("30511", "2023", 30_000_000));
        String scorecard = "/api/v1/localities/30511/scorecard?period=2023";
        String tag = client.get(scorecard).header("ETag");
        assertThat(client.with("If-None-Match", tag).get(scorecard).status()).isEqualTo(304);
    }

    @Test
    void aDryRunStoresNothing() throws SQLException {
        Answer tried = client.post(REPORTS + "?dryRun=true", report("30511", "2022", 30_000_000));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().at("/receipts/0/status").asString()).isEqualTo("CREATED");
        assertThat(client.get("/api/v1/localities/30511/scorecard?period=2022").status())
                .isEqualTo(404);
        assertThat(count("SELECT count(*) FROM unit_report WHERE period = '2022'"))
                .isZero();
    }

    @Test
    void aCorrectionIsANewRevisionWithItsReasonAndTheOldOneStays() {
        client.post(REPORTS, report("30511", "2024", 29_000_000));
        String corrected = report("30511", "2024", 31_000_000);

        Answer refused = client.post(REPORTS, corrected);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("title").asString()).isEqualTo("A correction needs its reason");

        Answer revised = client.post(REPORTS + "?reason=typing%20error", corrected);
        assertThat(revised.json().at("/receipts/0/revision").asInt()).isEqualTo(2);
        JsonNode revisions =
                client.get(revised.header("Location") + "/revisions").json();
        assertThat(revisions).hasSize(2);
        assertThat(revisions
                        .at("/0/content/indicators/gender-equality-budget/value")
                        .asInt())
                .isEqualTo(29_000_000);
        assertThat(revisions.at("/1/reason").asString()).isEqualTo("typing error");
        assertThat(client.get(revised.header("Location") + "/revisions/1/result")
                        .body())
                .contains("29.000.000");
    }

    @Test
    void theSameReportInAnotherFormChangesNothing() {
        String json = report("30511", "2020", 30_000_000);
        String table = "locality,period,indicator,value\n30511,2020,gender-equality-budget,30000000\n";
        assertThat(client.post(REPORTS, json).status()).isEqualTo(201);
        Answer again = client.send("POST", REPORTS, table, "text/csv");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/receipts/0/status").asString()).isEqualTo("UNCHANGED");
        assertThat(again.json().at("/receipts/0/revision").asInt()).isEqualTo(1);
    }

    @Test
    void aReportThatCannotBeReadStoresNothingOfTheWholeFile() throws SQLException {
        String table = "locality,period,indicator,value\n30511,2019,gender-equality-budget,30000000\n"
                + "30511,2018,gender-equality-budgets,30000000\n";
        Answer refused = client.send("POST", REPORTS, table, "text/csv");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(count("SELECT count(*) FROM unit_report WHERE period IN ('2018', '2019')"))
                .isZero();
    }

    @Test
    void theSameRequestUnderTheSameKeyGetsTheSameAnswer() throws SQLException {
        ServiceClient keyed = client.with("Idempotency-Key", "same-1");
        String report = report("30511", "2017", 30_000_000);
        Answer first = keyed.post(REPORTS, report);
        Answer second = keyed.post(REPORTS, report);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(count("SELECT count(*) FROM unit_report WHERE period = '2017'"))
                .isEqualTo(1);
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        ServiceClient keyed = client.with("Idempotency-Key", "other-1");
        keyed.post(REPORTS, report("30511", "2016", 30_000_000));
        Answer other = keyed.post(REPORTS, report("30511", "2016", 31_000_000));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("title").asString()).isEqualTo("The key was used for another request");
    }

    @Test
    void ofManyAtOnceUnderOneKeyOneIsCarriedOut() throws Exception {
        ServiceClient keyed = client.with("Idempotency-Key", "race-1");
        String report = report("30511", "2015", 30_000_000);
        List<Integer> statuses = atOnce(8, () -> keyed.post(REPORTS, report).status());
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(count("SELECT count(*) FROM revision r JOIN unit_report u ON u.id = r.report WHERE period = '2015'"))
                .isEqualTo(1);
    }

    @Test
    void correctionsSentAtOnceAreNumberedInTurn() throws Exception {
        client.post(REPORTS, report("30511", "2014", 1_000_000));
        List<Integer> amounts = IntStream.range(2, 10).boxed().toList();
        try (Executor threads = new Executor(8)) {
            List<Callable<Integer>> tasks = amounts.stream()
                    .map(amount -> (Callable<Integer>)
                            () -> client.post(REPORTS + "?reason=x", report("30511", "2014", amount * 1_000_000))
                                    .status())
                    .toList();
            assertThat(threads.all(tasks)).containsOnly(201);
        }
        assertThat(count("SELECT max(number) FROM revision r JOIN unit_report u ON u.id = r.report"
                        + " WHERE period = '2014'"))
                .isEqualTo(9);
    }

    @Test
    void everyPlannedCellHasItsVerdictInTheDatabase() throws SQLException {
        client.post(REPORTS, report("30511", "2013", 30_000_000));
        assertThat(count("SELECT count(*) FROM revision WHERE planned <>"
                        + " (SELECT sum(value::int) FROM jsonb_each_text(verdicts))"))
                .isZero();
    }

    private static String report(String locality, String period, int budget) {
        return """
                {"locality": "%s", "period": "%s",
                 "indicators": {"gender-equality-budget": {"value": %d}}}
                """.formatted(locality, period, budget);
    }

    private List<String> auditFaults() {
        return new AuditChain(database.asService(), List.of())
                .verify().faults().stream().map(Text::en).toList();
    }

    private void asOwner(String change) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.asOwner();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Integer> atOnce(int times, Callable<Integer> task) throws Exception {
        try (Executor threads = new Executor(times)) {
            return threads.all(IntStream.range(0, times).mapToObj(index -> task).toList());
        }
    }

    /** Threads that end with the test. */
    private record Executor(ExecutorService threads) implements AutoCloseable {

        Executor(int size) {
            this(Executors.newFixedThreadPool(size));
        }

        List<Integer> all(List<Callable<Integer>> tasks) throws Exception {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}

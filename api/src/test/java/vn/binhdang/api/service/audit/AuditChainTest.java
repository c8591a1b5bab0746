package vn.binhdang.api.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.Service;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.engine.text.Text;

/** Somebody with all rights on the database changes what was written, in the ways there are. */
class AuditChainTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static TestDatabase original;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static List<String> outside;

    private final TestDatabase database = original.copy();
    private final JdbcClient client = database.asService();

    @BeforeAll
    static void fiveReportsHaveComeIn() throws IOException {
        original = TestDatabase.fresh();
        String[] settings = original.settings().toArray(new String[0]);
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(Service.class)
                .properties(settings)
                .properties("server.port=0", "binhdang.data=" + data)
                .run()) {
            ServiceClient clerk = new ServiceClient(
                            service.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                    .asClerk(original, "30511");
            IntStream.rangeClosed(2015, 2019).forEach(year -> clerk.post("/api/v1/reports", """
                    {"locality": "30511", "period": "%d", "indicators": {"gender-equality-budget": {"value": 30000000}}}
                    """.formatted(year)));
        }
        outside = Files.readAllLines(data.resolve("audit-heads.log"));
    }

    @Test
    void anUntouchedChainHolds() {
        AuditChain.Verification verification = new AuditChain(client, outside).verify();
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.entries()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE audit_entry SET actor = 'somebody' WHERE seq = 3                       | entry 3 (report.submitted
            UPDATE audit_entry SET at = at + interval '1 second' WHERE seq = 2            | entry 2 (report.submitted
            DELETE FROM audit_entry WHERE seq = 3                                         | entries 3 to 3 are missing
            DELETE FROM audit_entry WHERE seq = 1                                         | entries 1 to 1 are missing
            DELETE FROM audit_entry WHERE seq = 5                                         | the chain ends at entry 4
            UPDATE revision SET content = replace(content, '30000000', '40000000') WHERE report = (SELECT report FROM revision LIMIT 1) | the content of revision
            UPDATE audit_entry SET details = 'no JSON' WHERE seq = 4                      | the content of revision
            UPDATE revision SET result = '\\x1f8b' WHERE report = (SELECT report FROM revision LIMIT 1) | the result of revision
            UPDATE finding_event SET to_state = 'verified' WHERE seq = 1 | steps of report/
            UPDATE finding_event SET at = at + interval '1 second' WHERE seq = 1 | steps of report/
            DELETE FROM finding_event WHERE seq = 1 | steps of report/
            DELETE FROM finding_event WHERE report = (SELECT report FROM finding_event LIMIT 1) | steps of report/
            INSERT INTO finding_event (finding, at, actor, action, to_state, reasons) SELECT finding, at, actor, 'verify', 'verified', '{}' FROM finding_event WHERE seq = 1 | steps of finding/
            UPDATE finding SET state = 'verified' WHERE id = (SELECT finding FROM finding_event WHERE seq = 1) | the state of finding
            INSERT INTO audit_entry SELECT 6, at, actor, action, subject, details, hash FROM audit_entry WHERE seq = 5 | entry 6
            """)
    void whatWasChangedIsNamed(String change, String named) throws SQLException {
        asOwner(change);
        assertThat(faults()).anyMatch(fault -> fault.contains(named));
    }

    @Test
    void twoEntriesThatWereSwappedAreFound() throws SQLException {
        asOwner("ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_seq_check");
        asOwner("UPDATE audit_entry SET seq = -2 WHERE seq = 2");
        asOwner("UPDATE audit_entry SET seq = 2 WHERE seq = 3");
        asOwner("UPDATE audit_entry SET seq = 3 WHERE seq = -2");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("entry 2 "));
    }

    @Test
    void aTailThatIsCutWithTheHeadInTheDatabaseIsMissedByTheFileOutside() throws SQLException {
        asOwner("DELETE FROM audit_entry WHERE seq = 5");
        asOwner("UPDATE audit_head SET seq = 4, hash = (SELECT hash FROM audit_entry WHERE seq = 4)");
        assertThat(faults()).contains("the copy outside the database knows entry 5, which is gone");
    }

    @Test
    void linesOutsideThatCannotBeReadOrGoBackAreNamed() {
        List<String> lines = List.of(outside.get(outside.size() - 1), "1 abc", "0 " + "0".repeat(64));
        assertThat(new AuditChain(client, lines)
                        .verify().faults().stream().map(Text::en).toList())
                .containsExactly(
                        "line 2 of the copy outside the database cannot be read, or is out of order",
                        "line 3 of the copy outside the database cannot be read, or is out of order");
    }

    @Test
    void aReportPutInWithoutAnEntryIsFound() throws SQLException {
        asOwner("INSERT INTO revision SELECT report, 2, received_at, received_from, reason, format, submitted_on,"
                + " content, content_sha256, as_of, rule_book, engine, result, result_sha256, planned, verdicts"
                + " FROM revision LIMIT 1");
        assertThat(faults()).anyMatch(fault -> fault.endsWith("/2 is not in the audit trail"));
    }

    @Test
    void aReportThatWasTakenAwayIsFound() throws SQLException {
        asOwner("DELETE FROM finding_event");
        asOwner("DELETE FROM finding");
        asOwner("DELETE FROM revision WHERE report = (SELECT report FROM revision LIMIT 1)");
        assertThat(faults()).anyMatch(fault -> fault.endsWith("is in the audit trail and not in the database"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE audit_entry SET actor = 'x' | audit_entry
            DELETE FROM audit_entry | audit_entry
            TRUNCATE audit_entry | audit_entry
            UPDATE revision SET content = 'x' | revision
            UPDATE finding_event SET note = 'x' | finding_event
            DELETE FROM finding_event | finding_event
            DELETE FROM finding | finding
            UPDATE evidence SET name = 'x' | evidence
            DELETE FROM evidence | evidence
            DELETE FROM revision | revision
            DELETE FROM unit_report | unit_report
            """)
    void theRoleOfTheServiceMayNot(String change, String table) {
        assertThatThrownBy(() -> client.sql(change).update())
                .hasRootCauseMessage("ERROR: permission denied for table " + table);
    }

    private List<String> faults() {
        return new AuditChain(client, outside)
                .verify().faults().stream().map(Text::en).toList();
    }

    private void asOwner(String change) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}

package vn.binhdang.api.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Lists of findings, page by page. */
@WithService
class FindingListTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Findings findings;

    @BeforeEach
    void aReport() throws SQLException {
        findings = new Findings(port, database);
        findings.report("30511", "2024", 2, 10);
    }

    @ParameterizedTest
    @CsvSource({"due", "severity", "opened"})
    void pagesPutTogetherAreTheWholeListOnce(String sort) {
        findings.report("30502", "2025", 2, 10);
        ServiceClient client = findings.as("AUDITOR", "VN");
        List<String> seen = new ArrayList<>();
        String address = Findings.PATH + "?limit=7&sort=" + sort;
        while (!address.isEmpty()) {
            Answer page = client.get(address);
            Findings.items(page).forEach(one -> seen.add(one.get("id").asString()));
            address = page.header("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }
        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(findings.list("limit=200").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=0          | limit
            limit=201        | limit
            sort=name        | sort
            state=done       | state
            kind=gap         | kind
            severity=MAJOR   | severity
            cursor=x         | cursor
            cursor=bm9uc2Vuc2U | cursor
            """)
    void aParameterThatCannotBeTakenIsNamed(String query, String parameter) {
        Answer refused = findings.inspector().get(Findings.PATH + "?" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void aCursorIsOfOneListOnly() {
        Answer page = findings.inspector().get(Findings.PATH + "?limit=1");
        String cursor = page.json().get("next").asString();
        assertThat(findings.inspector()
                        .get(Findings.PATH + "?limit=1&state=open&cursor=" + cursor)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aListIsOfWhatIsAskedFor() {
        findings.report("16732", "2025", 2, 10);
        assertThat(findings.list("locality=89&limit=200")).isNotEmpty().allMatch(one -> ofUnit(one, "30511"));
        assertThat(findings.list("province=40&limit=200")).isNotEmpty().allMatch(one -> ofUnit(one, "16732"));
        assertThat(findings.list("locality=16732&kind=GAP&target=28-nq-cp-2021/2.3"))
                .hasSize(1);
        assertThat(findings.list("kind=GAP,ALIGNMENT&state=open,waived&province=89"))
                .hasSize(5);
        assertThat(findings.list("dueBefore=2020-01-01")).isEmpty();
        assertThat(findings.list("since=2999-01-01")).isEmpty();
    }

    private static boolean ofUnit(JsonNode finding, String locality) {
        return finding.get("locality").asString().equals(locality);
    }
}

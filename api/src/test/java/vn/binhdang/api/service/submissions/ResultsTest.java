package vn.binhdang.api.service.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Results and units, as others take them from the service. */
@WithService
class ResultsTest {

    private static final String RESULTS = "/api/v1/localities/89/results?period=2024";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void aReportIsThere() throws IOException {
        client = new ServiceClient(port).asAdmin(database);
        client.post("/api/v1/reports", Files.readString(TestReports.report("nhon-hung-2024.json")));
    }

    @Test
    void aProvinceTakesTheResultsOfItsUnitsForStatistics() {
        Answer sdmx = client.get(RESULTS + "&format=SDMX");
        assertThat(sdmx.header("Content-Type")).startsWith("application/vnd.sdmx.data+csv");
        assertThat(sdmx.body()).startsWith("STRUCTURE").contains("30511", "37-kh-ubnd-2024/2.3");
        assertThat(client.get(RESULTS + "&format=CSV").body()).contains("30511");
        assertThat(client.get(RESULTS).json().get(0).at("/locality/code").asString())
                .isEqualTo("30511");
    }

    @Test
    void aWorkbookOfResultsIsAWorkbook() {
        byte[] workbook = client.download(RESULTS + "&format=XLSX");
        assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void theUnitsBelowAnotherAreGivenPageByPage() {
        Answer first = client.get("/api/v1/localities?asOf=2024-01-01&limit=5");
        assertThat(first.json().get("items")).hasSize(5);
        String next = first.header("Link").replaceAll("^<|>.*$", "");
        assertThat(client.get(next).json().at("/items/0/code").asString())
                .isGreaterThan(first.json().at("/items/4/code").asString());
        assertThat(client.get("/api/v1/localities?cursor=made-up").status()).isEqualTo(422);
    }
}

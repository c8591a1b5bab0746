package vn.binhdang.api.service.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Workbooks and the files of other systems, sent to the service and taken from it. */
@WithService
class DocumentsTest {

    private static final String REPORTS = "/api/v1/reports";
    private static final String FORM = "/api/v1/localities/30511/form?period=";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    void aFormThatComesBackUnchangedHoldsNoValuesAndIsNoReport() {
        Answer answer = client.send("POST", REPORTS, client.download(FORM + "2024-H1"), XLSX);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("values").asInt()).isZero();
        assertThat(answer.json().get("reports").asInt()).isZero();
        assertThat(answer.json().get("unfilled").asInt()).isEqualTo(1);
        assertThat(client.get("/api/v1/localities/30511/scorecard?period=2024-H1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFormThatIsFilledInIsAReport() throws IOException {
        byte[] filled = withValue(client.download(FORM + "2024"), "gender-equality-budget", 31_000_000);
        Answer answer = client.send("POST", REPORTS, filled, XLSX);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().get("values").asInt()).isEqualTo(1);
        JsonNode stored = client.get(answer.header("Location")).json();
        assertThat(stored.at("/content/indicators/gender-equality-budget/value").asInt())
                .isEqualTo(31_000_000);
    }

    @Test
    void aCellThatCannotBeReadIsNamedBySheetRowAndColumn() throws IOException {
        byte[] filled = withValue(client.download(FORM + "2024"), "gender-equality-budget", "thirty");
        Answer answer = client.send("POST", REPORTS, filled, XLSX);
        assertThat(answer.status()).isEqualTo(422);
        JsonNode error = answer.json().at("/errors/0");
        assertThat(error.get("sheet").asString()).isEqualTo("Report");
        assertThat(error.get("row").asInt()).isGreaterThan(1);
        assertThat(error.get("column").asInt()).isGreaterThan(1);
    }

    @Test
    void aFormIsForUnitsThatThereAre() {
        assertThat(client.get("/api/v1/localities/99999/form?period=2024").status())
                .isEqualTo(404);
        assertThat(client.get("/api/v1/localities/30511/form?period=sometime").status())
                .isEqualTo(400);
    }

    @Test
    void theFiguresOfAnotherSystemAreAReport() throws IOException {
        String set = Files.readString(Path.of("../test-data/exchange/nhon-hung-2024.dhis2.json"));
        Answer answer = client.post("/api/v1/dataValueSets?dryRun=true", set);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/receipts/0/locality").asString()).isEqualTo("30511");
        assertThat(client.post("/api/v1/dataValueSets", set.replace("30511", "00000"))
                        .status())
                .isEqualTo(422);
    }

    private static byte[] withValue(byte[] form, String indicator, Object value) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            Sheet sheet = workbook.getSheet("Report");
            int column = -1;
            for (Row row : sheet) {
                for (int index = 0; index < row.getLastCellNum() && column < 0; index++) {
                    String text =
                            row.getCell(index) == null ? "" : row.getCell(index).toString();
                    column = text.startsWith("value") ? index : column;
                }
                boolean wanted =
                        row.getCell(2) != null && row.getCell(2).toString().equals(indicator);
                if (wanted && value instanceof String text) {
                    row.createCell(column).setCellValue(text);
                } else if (wanted && value instanceof Integer number) {
                    row.createCell(column).setCellValue(number);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}

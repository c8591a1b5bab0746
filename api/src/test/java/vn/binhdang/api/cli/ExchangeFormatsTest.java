package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.api.TestReports;

/** Results in the formats of other programs, and reports that come as workbooks. */
class ExchangeFormatsTest {

    /** Writes the expected result anew instead of comparing; look at what changed before committing it. */
    private static final boolean RENEW = Boolean.getBoolean("results.renew");

    private static final String REPORT =
            TestReports.report("nhon-hung-2024.json").toString();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aReportGivesItsExpectedTableOfSdmx() throws IOException {
        Run run = Run.of("check", REPORT, "--format", "sdmx", "--fail-on", "none");

        Path expected = Path.of("..", "test-data", "exchange", "nhon-hung-2024.sdmx.csv");
        if (RENEW) {
            Files.writeString(expected, run.out());
        }
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(expected));
    }

    @Test
    void noVerdictIsSilentInSdmxAndEveryObservationHasAKeyOfItsOwn() {
        for (Path report : TestReports.reports()) {
            Run csv = Run.of("check", report.toString(), "--format", "csv", "--fail-on", "none");
            Run sdmx = Run.of("check", report.toString(), "--format", "sdmx", "--fail-on", "none");

            assertThat(sdmx.status()).isZero();
            assertThat(verdicts(sdmx.out(), "TARGET", "MILESTONE", "VERDICT"))
                    .as(report.toString())
                    .isEqualTo(verdicts(csv.out(), "target", "milestone", "verdict"));
            assertThat(rows(sdmx.out()))
                    .extracting(row -> row.getField("REF_AREA")
                            + row.getField("TIME_PERIOD")
                            + row.getField("TARGET")
                            + row.getField("MILESTONE")
                            + row.getField("MEASURE"))
                    .doesNotHaveDuplicates();
            assertThat(rows(sdmx.out()))
                    .allSatisfy(row -> assertThat(row.getField("OBS_VALUE").isEmpty())
                            .isEqualTo(!row.getField("OBS_STATUS").equals("A")));
        }
    }

    @Test
    void aWorkbookOfResultsHasVerdictsFindingsAndScoresAsTexts() throws IOException {
        Path file = folder.resolve("result.xlsx");
        Run csv = Run.of("check", REPORT, "--format", "csv", "--fail-on", "none", "--lang", "vi");

        Run run =
                Run.of("check", REPORT, "--format", "xlsx", "-o", file.toString(), "--fail-on", "none", "--lang", "vi");

        assertThat(run.status()).isZero();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)))
                    .containsExactly("Kết luận", "Phát hiện", "Điểm");
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows())
                    .isEqualTo(rows(csv.out()).size() + 1);
            for (int sheet = 0; sheet < 3; sheet++) {
                assertThat(workbook.getSheetAt(sheet).getPhysicalNumberOfRows()).isGreaterThan(1);
                for (Row row : workbook.getSheetAt(sheet)) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    }
                }
            }
            assertThat(column(workbook.getSheetAt(0), "Mã đơn vị")).containsOnly("30511");
            assertThat(column(workbook.getSheetAt(0), "Kết luận"))
                    .isEqualTo(rows(csv.out()).stream()
                            .map(row -> row.getField("verdict"))
                            .toList());
        }
    }

    @Test
    void theSameResultsGiveTheSameWorkbookToTheByte() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");

        Run.of("check", REPORT, "--format", "xlsx", "-o", first.toString());
        Run.of("check", REPORT, "--format", "xlsx", "-o", second.toString());

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void aWorkbookIsNotWrittenToTheTerminal() {
        Run run = Run.of("check", REPORT, "--format", "xlsx");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--format xlsx: -o FILE");
    }

    @Test
    void aReportInAWorkbookGivesTheSameResultAsInATable() throws IOException {
        Path table = Path.of("..", "test-data", "exchange", "nhon-hung-2024.csv");
        Path workbook = folder.resolve("nhon-hung-2024.xlsx");
        write(table, workbook);

        Run ofTable = Run.of("check", table.toString(), "--format", "json", "--fail-on", "none");
        Run ofWorkbook = Run.of("check", workbook.toString(), "--format", "json", "--fail-on", "none");

        assertThat(ofTable.err()).isEmpty();
        assertThat(ofWorkbook.err()).isEmpty();
        assertThat(ofWorkbook.out()).isEqualTo(ofTable.out());
    }

    @Test
    void aFaultOfAWorkbookIsToldByItsCell() throws IOException {
        Path table = folder.resolve("report.csv");
        Files.writeString(table, "locality,period,indicator,numerator,denominator\n30511,2024,women-key-leader,4,9\n");
        Path workbook = folder.resolve("report.xlsx");
        write(table, workbook);

        Run run = Run.of("check", workbook.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("report.xlsx Báo cáo!C2 indicator: there is no indicator “women-key-leader”. Maybe"
                        + " “women-key-leaders”?");
    }

    private static void write(Path table, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
            XSSFSheet sheet = workbook.createSheet("Báo cáo");
            rows.forEach(record -> {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int at = 0; at < record.getFieldCount(); at++) {
                    String text = record.getField(at);
                    Cell cell = row.createCell(at);
                    if (at > 2 && text.matches("\\d+(\\.\\d+)?")) {
                        cell.setCellValue(Double.parseDouble(text));
                    } else {
                        cell.setCellValue(text);
                    }
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Map<String, String> verdicts(String csv, String target, String milestone, String verdict) {
        return rows(csv).stream()
                .collect(Collectors.toMap(
                        row -> row.getFields().get(csv.startsWith("STRUCTURE") ? 4 : 0)
                                + " "
                                + row.getFields()
                                        .get(csv.startsWith("STRUCTURE") ? 5 : 1)
                                        .replace("-S", "-H")
                                + " " + row.getField(target) + "@" + row.getField(milestone),
                        row -> row.getField(verdict),
                        (one, same) -> one));
    }

    private static List<String> column(XSSFSheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return IntStream.rangeClosed(1, sheet.getLastRowNum())
                        .mapToObj(row ->
                                sheet.getRow(row).getCell(cell.getColumnIndex()).getStringCellValue())
                        .toList();
            }
        }
        throw new IllegalArgumentException("no column " + heading);
    }
}

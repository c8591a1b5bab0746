package vn.binhdang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files go out to Excel and come back. */
class RulesImportCommandTest {

    private static final Path SHIPPED = Path.of("..", "rules");
    private static final String PACK = "packs/an-giang/37-kh-ubnd-2024.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @SuppressWarnings("NullAway.Init")
    private Path workbook;

    @BeforeEach
    void theRuleFilesAreCopied() throws IOException {
        rules = folder.resolve("rules");
        workbook = folder.resolve("chi-tieu.xlsx");
        for (String part : new String[] {"indicators", "packs", "localities.csv"}) {
            try (Stream<Path> all = Files.walk(SHIPPED.resolve(part))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path copy = rules.resolve(SHIPPED.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void whatIsEditedInTheWorkbookIsNamedAndWritten() throws IOException {
        String before = text();
        assertThat(export("37-kh-ubnd-2024").status()).isZero();
        edit("ít nhất 25%", "ít nhất 30%");

        Run preview = take("--dry-run");
        assertThat(preview.status()).isZero();
        assertThat(preview.out()).isEqualTo("37-kh-ubnd-2024/2.3 milestones/2024: “ít nhất 25%” → “ít nhất 30%”\n");
        assertThat(preview.err()).contains("nothing was written");
        assertThat(text()).isEqualTo(before);

        Run run = take();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(preview.out());
        assertThat(run.err()).contains("Written: " + rules.resolve(PACK));
        assertThat(text()).isEqualTo(before.replace("{2024: ít nhất 25%}", "{2024: ít nhất 30%}"));
        try (Stream<Path> files = Files.list(rules.resolve(PACK).getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nothingEditedIsNothingWritten() {
        assertThat(export().status()).isZero();
        Run run = take();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Nothing has changed.\n");
    }

    @Test
    void editsOfBothSidesAreMerged() throws IOException {
        export();
        edit("ít nhất 25%", "ít nhất 30%");
        String theirs = text().replace("{2024: dưới 30%}", "{2024: dưới 28%}");
        Files.writeString(rules.resolve(PACK), theirs);

        Run run = take();

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(PACK + " has changed since the export; the edits of both sides are merged.");
        assertThat(text()).isEqualTo(theirs.replace("{2024: ít nhất 25%}", "{2024: ít nhất 30%}"));
    }

    @Test
    void editsOfOnePlaceOnBothSidesAreAllNamedAndNothingIsWritten() throws IOException {
        export();
        edit("ít nhất 25%", "ít nhất 30%");
        edit("dưới 30%", "dưới 25%");
        String theirs = text().replace("{2024: ít nhất 25%}", "{2024: ít nhất 26%}");
        Files.writeString(rules.resolve(PACK), theirs);

        Run run = Run.in(Map.of("LANG", "vi_VN.UTF-8"), "", arguments("rules", "import", workbook.toString()));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out())
                .matches("Chỉ tiêu![A-Z]+\\d+: 37-kh-ubnd-2024/2.3 milestones/2024 – lúc xuất: “ít nhất 25%”;"
                        + " trong tệp: “ít nhất 26%”; trong bảng: “ít nhất 30%”\n");
        assertThat(text()).isEqualTo(theirs);
    }

    @Test
    void aBadCellEndsWithThree() throws IOException {
        export();
        edit("ít nhất 25%", "ít nhât 25%");
        Run run = take();
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE_REPORT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern(
                        "The workbook cannot be imported; nothing was written. Faults: 1\n  Chỉ tiêu![A-Z]+\\d+: ")
                .contains("Maybe “ít nhất 25%”?");
    }

    @Test
    void rulesThatAreBrokenAlreadyEndWithFour() throws IOException {
        export();
        Files.writeString(rules.resolve(PACK), text().replace("ít nhất 25%", "ít nhât 25%"));
        assertThat(take().status()).isEqualTo(ExitStatus.BROKEN_RULES);
    }

    @Test
    void aWorkbookThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(workbook, "mine");
        assertThat(export().status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(workbook).content().isEqualTo("mine");
    }

    @Test
    void anUnknownPackIsNamedWithTheNearest() {
        Run run = export("37-kh-ubnd-2025");
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("Maybe “37-kh-ubnd-2024”?");
        assertThat(workbook).doesNotExist();
    }

    private Run export(String... packs) {
        return Run.of(
                arguments(Stream.concat(Stream.of("rules", "export", "--xlsx", workbook.toString()), Stream.of(packs))
                        .toArray(String[]::new)));
    }

    private Run take(String... options) {
        return Run.of(arguments(Stream.concat(Stream.of("rules", "import", workbook.toString()), Stream.of(options))
                .toArray(String[]::new)));
    }

    private String[] arguments(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--rules", rules.toString()))
                .toArray(String[]::new);
    }

    private String text() throws IOException {
        return Files.readString(rules.resolve(PACK));
    }

    /** Changes the requirement of this wording in the ward's plan. */
    private void edit(String before, String after) throws IOException {
        XSSFWorkbook opened;
        try (InputStream in = Files.newInputStream(workbook)) {
            opened = new XSSFWorkbook(in);
        }
        for (Row row : opened.getSheet("Chỉ tiêu")) {
            for (Cell cell : row) {
                if (row.getCell(0).getStringCellValue().equals("37-kh-ubnd-2024")
                        && cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(before)) {
                    cell.setCellValue(after);
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(workbook)) {
            opened.write(out);
        }
        opened.close();
    }
}

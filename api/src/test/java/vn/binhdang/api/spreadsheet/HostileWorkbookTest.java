package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A workbook from outside is data, and may have been made to do harm. */
@Timeout(60)
class HostileWorkbookTest {

    private static final String TARGETS = "xl/worksheets/sheet2.xml";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private RuleCopy rules;

    @SuppressWarnings("NullAway.Init")
    private EditedWorkbook workbook;

    @BeforeEach
    void thePlanOfAWardIsExported() throws IOException {
        rules = RuleCopy.in(folder);
        workbook = rules.export("37-kh-ubnd-2024");
    }

    @Test
    void aFormulaIsNamedByItsCell() throws IOException {
        workbook.edit(opened -> opened.getSheet(EditedWorkbook.TARGETS)
                .getRow(1)
                .getCell(3)
                .setCellFormula("HYPERLINK(\"http://example.org\")"));
        refused("Chỉ tiêu!D2: the cell has a formula");
    }

    @Test
    void linksToOtherFilesMacrosAndObjectsAreRefused() throws IOException {
        byte[] plain = Files.readAllBytes(workbook.file());
        for (String entry :
                new String[] {"xl/externalLinks/externalLink1.xml", "xl/vbaProject.bin", "xl/embeddings/oleObject1.bin"
                }) {
            Files.write(workbook.file(), plain);
            entries(all -> {
                all.put(entry, new byte[] {1});
                return all;
            });
            refused(entry);
        }
    }

    @Test
    void aWorkbookThatOnlyClaimsToBeWithoutMacrosIsRefused() throws IOException {
        replace(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        refused("has macros");
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsExpanded() throws IOException {
        replace(
                TARGETS,
                "<worksheet",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet");
        refused("has a DOCTYPE (" + TARGETS + ")");
    }

    @Test
    void whatUnpacksToMoreThanAnyWorkbookIsRefused() throws IOException {
        entries(all -> {
            all.put("xl/media/image1.png", new byte[33 * MEGABYTE]);
            return all;
        });
        assertThat(Files.size(workbook.file())).isLessThan(MEGABYTE);
        refused("unpacks to more than any ordinary workbook (xl/media/image1.png)");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        entries(all -> {
            for (int number = 0; number < 400; number++) {
                all.put("xl/media/" + number, new byte[0]);
            }
            return all;
        });
        refused("entries inside, more than 300");
    }

    @Test
    void aCellFarOutsideIsNamed() throws IOException {
        replace(
                TARGETS,
                "</sheetData>",
                "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>");
        refused("Chỉ tiêu!XFD1048576: the sheet is too large");
        workbook = rules.export("son-la-2023");
        replace(TARGETS, "</sheetData>", "<row r=\"99999999999\"/></sheetData>");
        refused("strange number of a line");
    }

    @Test
    void aCellLongerThanExcelAllowsIsNamed() throws IOException {
        replace(
                TARGETS,
                "</sheetData>",
                "<row r=\"900\"><c r=\"D900\" t=\"inlineStr\"><is><t>" + "x".repeat(40_000)
                        + "</t></is></c></row></sheetData>");
        refused("Chỉ tiêu!D900: longer than 32767 signs");
    }

    @Test
    void numbersAndTextsThatAreNoneAreNamed() throws IOException {
        byte[] plain = Files.readAllBytes(workbook.file());
        replace(TARGETS, "</sheetData>", "<row r=\"900\"><c r=\"D900\"><v>1e999999</v></c></row></sheetData>");
        refused("Chỉ tiêu!D900: cannot read the number");
        Files.write(workbook.file(), plain);
        replace(TARGETS, "</sheetData>", "<row r=\"900\"><c r=\"D900\" t=\"s\"><v>99999</v></c></row></sheetData>");
        refused("Chỉ tiêu!D900: the cell refers to a text that the file lacks");
        Files.write(workbook.file(), plain);
        replace(TARGETS, "</sheetData>", "<row r=\"900\"><c r=\"D900\" t=\"e\"><v>#REF!</v></c></row></sheetData>");
        refused("Chỉ tiêu!D900: the cell shows the error “#REF!”");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        byte[] whole = Files.readAllBytes(workbook.file());
        Files.writeString(workbook.file(), "mã,tên\n1,2\n");
        refused("no .xlsx file that can be read");
        Files.write(workbook.file(), Arrays.copyOf(whole, whole.length / 2));
        refused("no .xlsx file that can be read");
        Files.write(workbook.file(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        refused("old .xls");
        Files.write(workbook.file(), whole);
        entries(all -> {
            all.remove("xl/workbook.xml");
            return all;
        });
        refused("cannot be read as an .xlsx workbook");
    }

    @Test
    void aWorkbookThatExportDidNotWriteIsRefused() throws IOException {
        workbook.edit(opened -> opened.removeSheetAt(opened.getSheetIndex(BaseSheet.NAME)));
        refused("_goc: the hidden sheet");
    }

    private void refused(String words) {
        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> rules.read(workbook))
                .withMessageContaining(words);
    }

    private void replace(String entry, String old, String text) throws IOException {
        Files.write(workbook.file(), TamperedPackage.replace(Files.readAllBytes(workbook.file()), entry, old, text));
    }

    private void entries(UnaryOperator<Map<String, byte[]>> change) throws IOException {
        Files.write(workbook.file(), TamperedPackage.entries(Files.readAllBytes(workbook.file()), change));
    }
}

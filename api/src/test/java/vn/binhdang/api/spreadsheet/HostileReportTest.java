package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What may have been made to do harm is refused as a report too, with a fault that names the file or the cell. */
@Timeout(60)
class HostileReportTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEGABYTE = 1024 * 1024;

    private static byte[] plain() {
        return MadeWorkbook.with("locality,period,indicator,numerator,denominator")
                .row("30511", "2024", "a", 4, 9)
                .content();
    }

    @TestFactory
    Stream<DynamicTest> aPackageThatHoldsMoreThanFiguresIsRefused() {
        return Stream.of("xl/externalLinks/externalLink1.xml", "xl/vbaProject.bin", "xl/embeddings/oleObject1.bin")
                .map(entry -> DynamicTest.dynamicTest(entry, () -> {
                    byte[] tampered = TamperedPackage.entries(plain(), all -> {
                        all.put(entry, new byte[] {1});
                        return all;
                    });
                    refused(tampered, "f.xlsx: ", entry);
                }));
    }

    @Test
    void aWorkbookThatOnlyClaimsToBeWithoutMacrosIsRefused() {
        refused(
                TamperedPackage.replace(
                        plain(),
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                "f.xlsx: ",
                "has macros");
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsExpanded() {
        refused(
                TamperedPackage.replace(plain(), SHEET, "<worksheet", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet"),
                "f.xlsx: ",
                "DOCTYPE");
        refused(
                TamperedPackage.replace(
                        plain(), "xl/workbook.xml", "<workbook", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><workbook"),
                "f.xlsx: ",
                "DOCTYPE");
    }

    @Test
    void whatUnpacksToMoreThanAnyReportIsRefused() {
        for (String entry : new String[] {"xl/media/image1.png", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"}) {
            int size = entry.startsWith("xl/worksheets") ? 129 : 33;
            byte[] tampered = TamperedPackage.entries(plain(), all -> {
                all.put(entry, new byte[size * MEGABYTE]);
                return all;
            });
            assertThat(tampered.length).isLessThan(MEGABYTE);
            refused(tampered, "f.xlsx: ", "unpacks to more", entry);
        }
    }

    @Test
    void tooManyEntriesAreRefused() {
        refused(
                TamperedPackage.entries(plain(), all -> {
                    for (int number = 0; number < 400; number++) {
                        all.put("xl/media/" + number, new byte[0]);
                    }
                    return all;
                }),
                "entries inside, more than 300");
    }

    @TestFactory
    Stream<DynamicTest> aCellThatNobodyWroteIsNamed() {
        return Stream.of(
                        new String[] {text("XFD1048576", "x"), "f.xlsx Báo cáo!XFD1048576", "too large"},
                        new String[] {text("A150001", "x"), "f.xlsx Báo cáo!A150001", "too large"},
                        new String[] {text("AO3", "x"), "f.xlsx Báo cáo!AO3", "too large"},
                        new String[] {text("D900", "x".repeat(40_000)), "f.xlsx Báo cáo!D900", "longer than 32767"},
                        new String[] {"<row r=\"99999999999\"/>", "f.xlsx Báo cáo", "strange number of a line"},
                        new String[] {
                            "<row r=\"3\"><c r=\"A3A\"><v>1</v></c></row>", "f.xlsx Báo cáo", "strange address"
                        },
                        new String[] {number("D3", "", "1e999999"), "Báo cáo!D3 numerator", "cannot read the number"},
                        new String[] {number("D3", "", "1e100000000"), "Báo cáo!D3 numerator", "cannot read the number"
                        },
                        new String[] {number("D3", "", "NaN"), "Báo cáo!D3 numerator", "cannot read the number"},
                        new String[] {number("D3", "s", "99999"), "f.xlsx Báo cáo!D3", "a text that the file lacks"},
                        new String[] {number("D3", "e", "#REF!"), "Báo cáo!D3 numerator", "the error “#REF!”"},
                        new String[] {number("D3", "d", "soon"), "Báo cáo!D3 numerator", "cannot read the day"},
                        new String[] {
                            "<row r=\"3\"><c r=\"D3\"><f>WEBSERVICE(\"http://example.org\")</f><v>4</v></c></row>",
                            "Báo cáo!D3 numerator",
                            "formula"
                        },
                        new String[] {
                            "<row r=\"3\"><c r=\"D3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>",
                            "Báo cáo!D3",
                            "stands twice"
                        })
                .map(one -> DynamicTest.dynamicTest(
                        one[2] + " " + one[1],
                        () -> refused(
                                TamperedPackage.replace(plain(), SHEET, "</sheetData>", one[0] + "</sheetData>"),
                                one[1],
                                one[2])));
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        byte[] whole = plain();
        refused(Arrays.copyOf(whole, whole.length / 2), "f.xlsx: ", "no .xlsx file that can be read");
        refused(
                TamperedPackage.entries(whole, all -> {
                    all.remove("xl/workbook.xml");
                    return all;
                }),
                "f.xlsx: ",
                "cannot be read as an .xlsx workbook");
    }

    private static String text(String address, String words) {
        return "<row r=\"%s\"><c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                .formatted(address.replaceAll("\\D", ""), address, words);
    }

    private static String number(String address, String type, String held) {
        return "<row r=\"%s\"><c r=\"%s\"%s><v>%s</v></c></row>"
                .formatted(address.replaceAll("\\D", ""), address, type.isEmpty() ? "" : " t=\"" + type + "\"", held);
    }

    private static void refused(byte[] content, String... words) {
        MadeWorkbook workbook = MadeWorkbook.of(content);
        assertThat(workbook.faults()).anySatisfy(fault -> assertThat(fault).contains(words));
    }
}

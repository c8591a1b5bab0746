package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.text.Language;

/** What is wrong in a workbook is named by its cell, and nothing is written. */
class BadCellsTest {

    private static final String WARD = "37-kh-ubnd-2024";

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
        workbook = rules.export(WARD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.3   | Yêu cầu 1       | ít nhât 25%          | Maybe “ít nhất 25%”?
            2.3   | Chỉ số          | women-enterprise-lea | the catalogue has no indicator “women-enterprise-lea”.
            2.3   | Lĩnh vực        | economi              | Maybe “economy”?
            2.3   | Đo ở cấp        | commune, vilage      | “vilage” is none of
            2.3   | Mức độ          | majr                 | Maybe “major”?
            2.3   | Đếm             | persns               | Maybe “persons”?
            2.3   | Mốc 1           | năm sau              | “năm sau” is no milestone
            2.3   | Dung sai        | 0,5x                 | expected a number, but saw “0,5x”
            3.2/a | Yêu cầu 1       | đạt từ 70 phần       | đạt từ 70 phần
            3.2/a | Lĩnh vực        | family               | there is no “objective”
            2.3   | Số gốc          | 12                   | a baseline needs “value” and “year”
            """)
    void aBadValueIsNamedWithItsCell(String target, String heading, String value, String words) throws IOException {
        String address = workbook.address(target, heading);
        workbook.set(target, heading, value);
        List<String> faults = faults(Language.EN);
        assertThat(faults).anyMatch(fault -> fault.contains(words));
        if (!heading.equals("Mốc 1")) {
            assertThat(faults).filteredOn(fault -> fault.contains(words)).allMatch(fault -> fault.startsWith(address));
        }
    }

    @Test
    void aMilestoneThatIsNoneIsNamedAtItsWording() throws IOException {
        workbook.set("2.3", "Mốc 1", "năm sau");
        assertThat(faults(Language.VI))
                .singleElement()
                .asString()
                .startsWith(workbook.address("2.3", "Yêu cầu 1") + ": “năm sau” không phải là mốc");
    }

    @Test
    void allFaultsAreNamedAtOnceInTheOrderOfTheSheet() throws IOException {
        workbook.set("4.1", "Lĩnh vực", "helth")
                .set("2.3", "Lĩnh vực", "economi")
                .set("2.1", "Yêu cầu 1", "ít nhât 5%")
                .set("2.1", "Lĩnh vực", "econ");
        assertThat(faults(Language.EN))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactly(
                        workbook.address("2.1", "Lĩnh vực"),
                        workbook.address("2.1", "Yêu cầu 1"),
                        workbook.address("2.3", "Lĩnh vực"),
                        workbook.address("4.1", "Lĩnh vực"));
    }

    @Test
    void faultsOfLinesFollowTheirNumbers() throws IOException {
        workbook.set("2.3", "Mã bộ chỉ tiêu", "x").set("4.1", "Mã bộ chỉ tiêu", "x");
        assertThat(faults(Language.EN))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactly("Chỉ tiêu!B5", workbook.address("4.1", "Số chỉ tiêu"));
    }

    @Test
    void aUnitThatIsNoneIsNamed() throws IOException {
        workbook.edit(opened -> EditedWorkbook.cell(
                        opened.getSheet(Table.PACKS.sheet()).getRow(1), "Đơn vị áp dụng")
                .setCellValue(3051));
        assertThat(faults(Language.EN))
                .singleElement()
                .asString()
                .startsWith("Bộ chỉ tiêu!F2: ")
                .contains("“3051”", "30511");
    }

    @Test
    void whatTheReadersSayOfATargetAsAWholeIsNamedAtItsNumber() throws IOException {
        workbook.set("2.3", "Tệp luật riêng", "none.drl");
        assertThat(faults(Language.EN))
                .containsExactly(workbook.address("2.3", "Số chỉ tiêu")
                        + ": there is no rule file “packs/an-giang/none.drl”, neither in the program nor in --checks");
    }

    @Test
    void aMissingFieldIsNamedAtTheLineOfItsTarget() throws IOException {
        workbook.set("2.3", "Nguyên văn", "");
        assertThat(faults(Language.VI))
                .singleElement()
                .isEqualTo(workbook.address("2.3", "Số chỉ tiêu") + ": thiếu “text”");
    }

    @Test
    void aLineThatStandsTwiceIsNamed() throws IOException {
        workbook.add(EditedWorkbook.TARGETS, "Mã bộ chỉ tiêu = " + WARD + "\nSố chỉ tiêu = 2.3");
        assertThat(faults(Language.EN)).singleElement().asString().contains("already stands at Chỉ tiêu!");
    }

    @Test
    void aLineOfAnotherPackOrWithoutItsTargetHasNowhereToGo() throws IOException {
        workbook.add(EditedWorkbook.TARGETS, "Mã bộ chỉ tiêu = 37-kh-ubnd-2025\nSố chỉ tiêu = 1");
        workbook.add(EditedWorkbook.TARGETS, "Mã bộ chỉ tiêu = " + WARD + "\nSố chỉ tiêu = 99\nPhần = a");
        assertThat(faults(Language.EN))
                .anyMatch(fault ->
                        fault.contains("no pack “37-kh-ubnd-2025”") && fault.contains("Maybe “37-kh-ubnd-2024”"))
                .anyMatch(fault -> fault.contains("no line for the target “37-kh-ubnd-2024/99”"));
    }

    @Test
    void aMissingHeadingOrSheetIsNamed() throws IOException {
        workbook.edit(opened ->
                opened.getSheet(EditedWorkbook.TARGETS).getRow(0).getCell(3).setCellValue("Điều khỏan"));
        assertThat(faults(Language.EN))
                .anyMatch(fault -> fault.startsWith("Chỉ tiêu!D1") && fault.contains("Maybe “Điều khoản”?"))
                .anyMatch(fault -> fault.contains("the column “Điều khoản” is missing"));
        workbook.edit(opened -> opened.removeSheetAt(opened.getSheetIndex(Table.DUTIES.sheet())));
        assertThat(faults(Language.EN)).anyMatch(fault -> fault.equals("Chế độ báo cáo: this sheet is missing"));
    }

    @Test
    void aPackWhoseLineIsGoneIsNotDropped() throws IOException {
        workbook.edit(opened -> opened.getSheet(Table.PACKS.sheet())
                .removeRow(opened.getSheet(Table.PACKS.sheet()).getRow(1)));
        assertThat(faults(Language.EN)).singleElement().asString().contains("delete its file");
    }

    private List<String> faults(Language language) throws IOException {
        Map<String, ByteBuffer> before = rules.contents();
        InvalidWorkbookException refused = Objects.requireNonNull(
                catchThrowableOfType(InvalidWorkbookException.class, () -> rules.take(workbook)));
        assertThat(rules.contents()).isEqualTo(before);
        return refused.faults().stream().map(fault -> fault.in(language)).toList();
    }
}

package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.api.spreadsheet.RuleCopy.NATION;
import static vn.binhdang.api.spreadsheet.RuleCopy.NHON_HUNG;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of edit lands in the file as a person would have written it, and no other byte changes. */
class EditsTest {

    private static final String WARD = "37-kh-ubnd-2024";
    private static final String COUNTRY = "28-nq-cp-2021";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private RuleCopy rules;

    @BeforeEach
    void theRuleFilesAreCopied() throws IOException {
        rules = RuleCopy.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.3 | Yêu cầu 1 | ít nhất 30% | milestones: {2024: ít nhất 25%} | milestones: {2024: ít nhất 30%}
            2.3 | Tên tiếng Anh | Women "owners" | en: "Women directors or owners of enterprises and co-operatives" | en: "Women \\"owners\\""
            2.3 | Điều khoản | I.2.2: chỉ tiêu 3 | clause: "I.2.2, chỉ tiêu 3" | clause: "I.2.2: chỉ tiêu 3"
            2.2 | Đo ở cấp | district; commune | levels: [commune] | levels: [district, commune]
            2.2 | Mốc 1 | từ 2024 | milestones: {2024: dưới 30%} | milestones: {từ 2024: dưới 30%}
            2.2 | Nguyên văn | Giảm: dưới 30%. | text: Giảm tỷ lệ lao động nữ làm việc trong khu vực nông nghiệp trong tổng số lao động nữ có việc làm dưới 30%. | text: "Giảm: dưới 30%."
            3.2/b | Yêu cầu 1 | đạt từ 55% | milestones: {2024: đạt từ 50%} | milestones: {2024: đạt từ 55%}
            """)
    void aValueThatStandsInTheFileIsChangedWhereItStands(
            String target, String heading, String value, String before, String after) throws IOException {
        String was = rules.text(NHON_HUNG);
        int from = was.indexOf("id: \"" + target.replaceFirst("/.*", "") + "\"");
        int at = was.indexOf(before, from);

        rules.take(rules.export(WARD).set(target, heading, value));

        assertThat(rules.text(NHON_HUNG)).isEqualTo(was.substring(0, at) + after + was.substring(at + before.length()));
    }

    @Test
    void aNewMilestoneStandsAfterTheOneBeforeIt() throws IOException {
        String was = rules.text(NHON_HUNG);
        rules.take(rules.export(WARD).set("2.3", "Mốc 2", "2030").set("2.3", "Yêu cầu 2", "ít nhất 30%"));
        assertThat(rules.text(NHON_HUNG))
                .isEqualTo(was.replace("{2024: ít nhất 25%}", "{2024: ít nhất 25%, 2030: ít nhất 30%}"));
    }

    @Test
    void aMilestoneMayComeOrGoWhereEachHasALineOfItsOwn() throws IOException {
        String was = rules.text(NATION);
        String two = "          2025: đạt 80%\n          2030: đạt 90%\n";
        assertThat(was).contains(two);
        rules.take(rules.export(COUNTRY).set("3.2/a", "Mốc 1", "2027").set("3.2/a", "Yêu cầu 1", "đạt 85%"));
        assertThat(rules.text(NATION))
                .isEqualTo(was.replace(two, "          2027: đạt 85%\n          2030: đạt 90%\n"));
        rules.take(rules.export(COUNTRY).set("3.2/a", "Mốc 1", "").set("3.2/a", "Yêu cầu 1", ""));
        assertThat(rules.text(NATION)).isEqualTo(was.replace(two, "          2030: đạt 90%\n"));
    }

    @Test
    void aNewFieldStandsWherePeopleWriteItAndOneLeftEmptyIsGone() throws IOException {
        String was = rules.text(NHON_HUNG);
        String severity = "    milestones: {2024: ít nhất 25%}\n    severity: major\n";
        rules.take(rules.export(WARD).set("2.3", "Mức độ", "").set("2.3", "Cần đối chiếu", "Chưa thấy bản gốc"));
        assertThat(rules.text(NHON_HUNG))
                .isEqualTo(was.replace(
                        severity, "    milestones: {2024: ít nhất 25%}\n    confirm: \"Chưa thấy bản gốc\"\n"));
    }

    @Test
    void aNoteOfBothLanguagesHasAColumnForEach() throws IOException {
        String was = rules.text(NHON_HUNG);
        String english = "Judged by the 2.7 of the document; the issuer must be asked.";
        assertThat(was).contains("Strategy). " + english);
        EditedWorkbook workbook = rules.export(WARD);
        workbook.edit(opened -> {
            Cell cell = EditedWorkbook.cell(
                    EditedWorkbook.line(opened.getSheet(EditedWorkbook.TARGETS), "3.1"), "Cần đối chiếu (tiếng Anh)");
            cell.setCellValue(cell.getStringCellValue().replace("must be asked", "was asked"));
        });
        rules.take(workbook);
        assertThat(rules.text(NHON_HUNG)).isEqualTo(was.replace(english, english.replace("must be", "was")));

        rules.take(rules.export(WARD).set("3.1", "Cần đối chiếu", "").set("3.1", "Cần đối chiếu (tiếng Anh)", ""));
        assertThat(rules.text(NHON_HUNG))
                .doesNotContain("2,7 lần; có thể", "a slip of the pen")
                .contains("còn 2,7 lần");
    }

    @Test
    void aNoteOfOneLanguageMayBeGivenTheOther() throws IOException {
        rules.take(rules.export(WARD).set("2.3", "Cần đối chiếu", "Chưa thấy bản gốc"));
        String was = rules.text(NHON_HUNG);
        rules.take(rules.export(WARD).set("2.3", "Cần đối chiếu (tiếng Anh)", "No original"));
        assertThat(rules.text(NHON_HUNG))
                .isEqualTo(was.replace(
                        "    confirm: \"Chưa thấy bản gốc\"\n",
                        "    confirm:\n      vi: \"Chưa thấy bản gốc\"\n      en: \"No original\"\n"));
    }

    @Test
    void aNewNoteMayBeOfBothLanguagesAtOnce() throws IOException {
        String was = rules.text(NHON_HUNG);
        String severity = "    milestones: {2024: ít nhất 25%}\n    severity: major\n";
        rules.take(rules.export(WARD)
                .set("2.3", "Cần đối chiếu", "Chưa thấy bản gốc")
                .set("2.3", "Cần đối chiếu (tiếng Anh)", "No original"));
        assertThat(rules.text(NHON_HUNG))
                .isEqualTo(was.replace(
                        severity,
                        severity + "    confirm:\n      vi: \"Chưa thấy bản gốc\"\n      en: \"No original\"\n"));
    }

    @Test
    void aWordInALongSentenceMovesNoOtherLine() throws IOException {
        String was = rules.text(NHON_HUNG);
        String old = "của Chiến lược quốc gia. Văn bản không nêu dung sai";
        EditedWorkbook workbook = rules.export(WARD);
        workbook.edit(opened -> {
            Cell cell = EditedWorkbook.cell(
                    EditedWorkbook.line(opened.getSheet(EditedWorkbook.TARGETS), "5.2"), "Cần đối chiếu");
            cell.setCellValue(cell.getStringCellValue().replace("không nêu dung sai", "chưa nêu dung sai"));
        });
        rules.take(workbook);
        assertThat(rules.text(NHON_HUNG)).isEqualTo(was.replace(old, old.replace("không nêu", "chưa nêu")));
    }

    @Test
    void aNewTargetStandsBelowTheOneAboveItInTheWorkbook() throws IOException {
        String was = rules.text(NHON_HUNG);
        rules.take(rules.export(WARD).add(EditedWorkbook.TARGETS, newTarget("9.1")));
        String block = """

                  - id: "9.1"
                    clause: "I.9"
                    text: Đạt ít nhất 27% nữ trong cấp ủy.
                    title:
                      vi: "Nữ cấp ủy"
                      en: "Women in committees"
                    objective: politics
                    levels: [commune]
                    indicator: women-in-party-committees
                    milestones: {2024: ít nhất 27%}
                """;
        int reporting = was.indexOf("\nreporting:");
        String above = was.substring(0, reporting).stripTrailing();
        assertThat(rules.text(NHON_HUNG)).isEqualTo(above + "\n" + block + was.substring(above.length() + 1));
    }

    @Test
    void aNewPartAndANewDutyStandInTheirLists() throws IOException {
        EditedWorkbook workbook = rules.export(WARD, "son-la-2023")
                .add(EditedWorkbook.TARGETS, """
                        Mã bộ chỉ tiêu = 37-kh-ubnd-2024
                        Số chỉ tiêu = 3.2
                        Phần = c
                        Tên chỉ tiêu = Một phần nữa
                        Tên tiếng Anh = One more part
                        Chỉ số = gbv-victims-supported
                        Mốc 1 = 2024
                        Yêu cầu 1 = đạt từ 75%
                        """)
                .add(Table.DUTIES.sheet(), """
Mã bộ chỉ tiêu = son-la-2023
Kỳ báo cáo = half-year
Điều khoản = III
Nguyên văn = Báo cáo trước ngày 10/6
Hạn = trước ngày 10/6
Cấp báo cáo = province
""");
        String ward = rules.text(NHON_HUNG);
        String sonLa = rules.text("packs/son-la/son-la-2023.yaml");
        rules.take(workbook);

        String last = "        milestones: {2024: đạt từ 50%}\n";
        assertThat(rules.text(NHON_HUNG)).isEqualTo(ward.replace(last, last + """
                                      - id: c
                                        title: {vi: "Một phần nữa", en: "One more part"}
                                        indicator: gbv-victims-supported
                                        milestones: {2024: đạt từ 75%}
                                """));
        assertThat(rules.text("packs/son-la/son-la-2023.yaml")).isEqualTo(sonLa + """
                        reporting:
                          - report: half-year
                            clause: "III"
                            text: Báo cáo trước ngày 10/6
                            due: trước ngày 10/6
                            levels: [province]
                        """);
    }

    @Test
    void aTargetWithoutItsLineIsGoneWithItsParts() throws IOException {
        String was = rules.text(NHON_HUNG);
        int start = was.indexOf("  - id: \"3.2\"");
        int end = was.indexOf("  - id: \"3.3\"");
        rules.take(rules.export(WARD).remove("3.2"));
        assertThat(rules.text(NHON_HUNG)).isEqualTo(was.substring(0, start) + was.substring(end));
    }

    @Test
    void linesOfWindowsStayLinesOfWindowsAndAMarkInFrontStays() throws IOException {
        String was = "\uFEFF" + rules.text(NHON_HUNG).replace("\n", "\r\n");
        rules.write(NHON_HUNG, was);
        rules.take(rules.export(WARD).set("2.3", "Cần đối chiếu", "Chưa thấy bản gốc"));
        String severity = "    milestones: {2024: ít nhất 25%}\r\n    severity: major\r\n";
        assertThat(rules.text(NHON_HUNG))
                .isEqualTo(was.replace(severity, severity + "    confirm: \"Chưa thấy bản gốc\"\r\n"));
    }

    @Test
    void daysAndNumbersThatExcelMadeOfTextAreTakenAsWritten() throws IOException {
        EditedWorkbook workbook = rules.export(WARD).edit(opened -> {
            CellStyle style = opened.createCellStyle();
            style.setDataFormat((short) 14);
            Cell day = EditedWorkbook.cell(opened.getSheet(Table.PACKS.sheet()).getRow(1), "Ngày ban hành");
            day.setCellValue(LocalDate.of(2024, 3, 14));
            day.setCellStyle(style);
            EditedWorkbook.cell(EditedWorkbook.line(opened.getSheet(EditedWorkbook.TARGETS), "2.3"), "Mốc 1")
                    .setCellValue(2024);
        });
        String was = rules.text(NHON_HUNG);
        rules.take(workbook);
        assertThat(rules.text(NHON_HUNG)).isEqualTo(was.replace("issued: 2024-03-13", "issued: 2024-03-14"));
    }

    @Test
    void whatLooksLikeAFormulaIsTextBothWays() throws IOException {
        String was = rules.text(NHON_HUNG);
        rules.take(rules.export(WARD).set("2.3", "Cần đối chiếu", "=1+1"));
        assertThat(rules.text(NHON_HUNG)).contains("confirm: \"=1+1\"").hasSize(was.length() + 20);
        assertThat(rules.read(rules.export(WARD)).changes()).isEmpty();
    }

    private static String newTarget(String id) {
        return """
                Mã bộ chỉ tiêu = 37-kh-ubnd-2024
                Số chỉ tiêu = %s
                Điều khoản = I.9
                Nguyên văn = Đạt ít nhất 27%% nữ trong cấp ủy.
                Tên chỉ tiêu = Nữ cấp ủy
                Tên tiếng Anh = Women in committees
                Lĩnh vực = politics
                Đo ở cấp = commune
                Chỉ số = women-in-party-committees
                Mốc 1 = 2024
                Yêu cầu 1 = ít nhất 27%%
                """.formatted(id);
    }
}

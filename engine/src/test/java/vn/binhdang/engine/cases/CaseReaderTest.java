package vn.binhdang.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.samples.SampleRules;
import vn.binhdang.engine.text.Language;

class CaseReaderTest {

    private static final RuleBook RULE_BOOK = SampleRules.good().read();
    private static final String FILE = "cases/an-giang/plan-a.yaml";
    private static final String GOOD = """
            target: plan-a/1
            cases:
              - name: đúng 25% là đạt
                locality: "30511"
                period: 2024
                report: {women-leaders: {numerator: 5, denominator: 20}}
                milestone: 2024
                expect: MET
            ---
            target: plan-a/reporting/annual
            cases:
              - name: gửi ngày 9/12 là đúng hạn
                locality: "30511"
                period: 2024
                submittedOn: 2024-12-09
                expect: ON_TIME
            """;

    @Test
    void casesAreReadWithTheirPlaceReportAndExpectation() {
        Cases cases = read(GOOD);
        assertThat(cases.all()).hasSize(2);
        Case first = cases.all().get(0);
        assertThat(first.place()).hasToString("rules/" + FILE + ":3:5");
        assertThat(first.target()).isEqualTo("plan-a/1");
        assertThat(first.milestone()).isEqualTo("2024");
        assertThat(first.expected().code()).isEqualTo("MET");
        assertThat(first.report().entry("women-leaders")).isPresent();
        assertThat(cases.all().get(1).report().submittedOn()).isEqualTo("2024-12-09");
    }

    @Test
    void aFigureMayBeWrittenWithADecimalComma() {
        Case one = read(GOOD.replace("{numerator: 5, denominator: 20}", "{value: \"24,99\"}"))
                .all()
                .get(0);
        assertThat(one.report().entry("women-leaders").orElseThrow().reported())
                .isInstanceOfSatisfying(
                        Reported.Amount.class,
                        amount -> assertThat(amount.value()).isEqualByComparingTo("24.99"));
    }

    @Test
    void unitsThatOnlyCasesSpeakOfAreKnownToThemAlone() {
        String units = "code,name,level,parent,valid_from,valid_to\n30999,Xã Khác,commune,01,,\n";
        Cases cases = read(GOOD.replace("\"30511\"", "\"30999\"").replace("MET", "NOT_BOUND"), units);
        assertThat(cases.all()).hasSize(2);
        assertThat(RULE_BOOK.register().everyUnitOf("30999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            target: plan-a/1           | target: plan-a/11              | 1:9   | Maybe “plan-a/1”?
            target: plan-a/1           | targt: plan-a/1                | 1:8   | Maybe “target”?
            milestone: 2024            | milestone: 2025                | 7:16  | there are: 2024
            expect: MET                | expect: MAT                    | 8:13  | Maybe “MET”?
            expect: MET                | expect: LATE                   | 8:13  | “LATE” is none of: MET
            expect: ON_TIME            | expect: MET                    | 16:13 | “MET” is none of: ON_TIME
            expect: MET                | expected: MET                  | 8:15  | Maybe “expect”?
            numerator: 5               | numerator: five                | 6:41  | expected a number
            numerator: 5               | numerater: 5                   | 6:41  | Maybe “numerator”?
            women-leaders:             | women-leader:                  | 6:28  | Maybe “women-leaders”?
            period: 2024               | period: 2024-13                | 5:13  | 2024-13
            submittedOn: 2024-12-09    | submittedOn: 2024-13-09        | 15:18 | 2024-13-09
            name: đúng 25% là đạt      | nam: đúng 25% là đạt           | 3:10  | Maybe “name”?
            report: {women-leaders:    | report: !x {women-leaders:     | 6:13  | tags (!) of YAML are not used here
            """)
    void aFaultNamesItsPlaceAndWhatWasMeant(String right, String wrong, String place, String words) {
        String mistaken = GOOD.replaceFirst(Pattern.quote(right), wrong);
        assertThat(faults(mistaken))
                .anySatisfy(fault -> assertThat(fault.in(Language.EN))
                        .startsWith("rules/" + FILE + ":" + place + ": ")
                        .contains(words));
    }

    @Test
    void allFaultsOfAllFilesAreNamedAtOnce() {
        String mistaken = GOOD.replace("expect: MET", "expect: MAT").replace("expect: ON_TIME", "expect: ON_TIM");
        assertThat(faults(mistaken)).hasSize(2);
    }

    @Test
    void anUnknownLocalityIsAFaultOfTheCase() {
        assertThat(faults(GOOD.replaceFirst("\"30511\"", "\"3051\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.in(Language.EN)).contains(":4:15: ", "3051"));
    }

    @Test
    void casesOfAPackStandInTheFileOfItsNameAndHaveNamesOfTheirOwn() {
        assertThatThrownBy(() -> CaseReader.read(files("cases/an-giang/other.yaml", GOOD, null), RULE_BOOK))
                .isInstanceOf(InvalidRuleBookException.class)
                .hasMessageContaining("belong into the file named as its pack: cases/an-giang/plan-a.yaml");
        String twice = GOOD.substring(0, GOOD.indexOf("---"));
        assertThat(faults(twice + "---\n" + twice))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("plan-a.yaml:3:5"));
    }

    @Test
    void aTabAndAnEmptyFileAreExplained() {
        assertThat(faults(GOOD.replace("  - name", "\t- name")))
                .anySatisfy(fault -> assertThat(fault.message().en()).contains("tab"));
        assertThat(faults(""))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).isEqualTo("the file is empty"));
    }

    @Test
    void aRuleBookWithoutCasesHasNone() {
        assertThat(CaseReader.read(new RuleFiles("rules/", new TreeMap<>()), RULE_BOOK)
                        .all())
                .isEmpty();
    }

    private static List<Fault> faults(String content) {
        try {
            throw new AssertionError("no fault was found: " + read(content).all());
        } catch (InvalidRuleBookException refused) {
            return refused.faults();
        }
    }

    private static Cases read(String content) {
        return CaseReader.read(files(FILE, content, null), RULE_BOOK);
    }

    private static Cases read(String content, String units) {
        return CaseReader.read(files(FILE, content, units), RULE_BOOK);
    }

    private static RuleFiles files(String path, String content, @Nullable String units) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        if (units != null) {
            files.put("cases/localities.csv", units.getBytes(StandardCharsets.UTF_8));
        }
        return new RuleFiles("rules/", files);
    }
}

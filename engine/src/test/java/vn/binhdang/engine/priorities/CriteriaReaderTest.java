package vn.binhdang.engine.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.targets.Severity;

class CriteriaReaderTest {

    private static final String GOOD = """
            inspection:
              heavy: major
              drawn: {take: 1, of: 5, source: V.1}
              criteria:
                - {criterion: critical-findings, at-least: 1, points: 40, source: II.5}
                - {criterion: open-findings, at-least: 3, points: 30, source: II.5}
                - {criterion: few-women-leading, below: 29.5, points: 25, source: II.5}
                - {criterion: women-leading-unknown, points: 15, source: II.6}
                - {criterion: missing-reports, at-least: 2, points: 20, source: II.5}
                - {criterion: late-reports, at-least: 4, points: 10, source: II.5}
                - {criterion: long-not-inspected, at-least: 6, points: 0, source: II.5}
                - {criterion: never-inspected, points: 16, confirm: {vi: tự đặt, en: own choice}}
            commendation: {source: II.7}
            """;

    @Test
    void thresholdsPointsAndGroundsAreReadAsTheyStand() {
        Criteria criteria = read(GOOD);

        assertThat(criteria.heavy()).isEqualTo(Severity.MAJOR);
        assertThat(criteria.draw()).isEqualTo(new DrawnPart(1, 5));
        assertThat(criteria.threshold(Criterion.FEW_WOMEN_LEADING)).isEqualTo(Quantity.of(59, 2));
        assertThat(criteria.number(Criterion.LONG_NOT_INSPECTED)).isEqualTo(6);
        assertThat(criteria.of(Criterion.MISSING_REPORTS).points()).isEqualTo(20);
        assertThat(criteria.of(Criterion.NEVER_INSPECTED).threshold()).isNull();
        assertThat(criteria.of(Criterion.NEVER_INSPECTED).confirm()).hasFieldOrPropertyWithValue("en", "own choice");
        assertThat(criteria.of(Criterion.BETTER_THAN_LAST_YEAR).source()).isEqualTo("II.7");
    }

    @Test
    void theFingerprintIsOfTheFileAndTheRules() {
        String own = read(GOOD).fingerprint().hex();
        assertThat(read(GOOD).fingerprint().hex()).isEqualTo(own);
        assertThat(read(in("points: 40", "points: 41")).fingerprint().hex()).isNotEqualTo(own);
        assertThat(CriteriaReader.read(files(GOOD, "holidays.yaml"))
                        .fingerprint()
                        .hex())
                .isEqualTo(own);
        assertThat(CriteriaReader.read(files(GOOD, "priorities/a.drl"))
                        .fingerprint()
                        .hex())
                .isNotEqualTo(own);
    }

    @ParameterizedTest(name = "{0} in the place of {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            heavy: majr                      | heavy: major                  | 2:10 | majr | Có phải “major”? | Maybe “major”?
            take: 6                          | take: 1                       | 3:10 | 6    | rút              | drawn
            of: 0                            | of: 5                         | 3:10 | 1    | rút              | drawn
            sourc: V.1                       | source: V.1                   | 3:10 | source | confirm        | confirm
            criterion: critical-finding      | criterion: critical-findings  | 5:19 | critical-findings | Có phải | Maybe
            criterion: open-findings, at-least: 1 | criterion: critical-findings, at-least: 1 | 6:7 | open-findings | hai lần | twice
            criterion: all-due-targets-met   | criterion: critical-findings  | 5:19 | all-due-targets-met | không phải | none of
            at-least: 0                      | at-least: 3                   | 6:44 | 1    | từ 1 trở lên     | 1 or more
            at-least: many                   | at-least: 3                   | 6:44 | many | số nguyên        | whole number
            at-least: 1.5                    | at-least: 3                   | 6:44 | 1.5  | số nguyên        | whole number
            below: 3                         | at-least: 3                   | 6:41 | below | không có mục    | there is no
            below: 0                         | below: 29.5                   | 7:45 | 100  | trên 0           | above 0
            below: 100.1                     | below: 29.5                   | 7:45 | 100  | trên 0           | above 0
            points: -1                       | points: 25                    | 7:59 | -1   | số nguyên        | whole number
            points: 10000                    | points: 25                    | 7:59 | 10000 | số nguyên       | whole number
            points: 15, why: II.6            | points: 15, source: II.6      | 8:7  | source | cần            | needed
            confirm: own                     | confirm: {vi: tự đặt, en: own choice} | 12:57 | vi | tên: | name:
            reward: {source: II.7}           | commendation: {source: II.7}  | 13:9 | reward | không có mục   | there is no
            commendation: {}                 | commendation: {source: II.7}  | 13:15 | source | cần           | needed
            """)
    void aSlipIsNamedWithItsPlaceInBothLanguages(
            String slip, String right, String place, String both, String vi, String en) {
        assertThat(faults(in(right, slip))).anySatisfy(fault -> {
            assertThat(fault.place()).hasToString("rules/inspection.yaml:" + place);
            assertThat(fault.message().vi()).contains(vi);
            assertThat(fault.message().en()).contains(en);
            if (!both.equals("vi")) {
                assertThat(fault.message().vi()).contains(both);
                assertThat(fault.message().en()).contains(both);
            }
        });
    }

    @Test
    void aCriterionThatIsLeftOutIsNamed() {
        String without = GOOD.replaceAll(".*late-reports.*\n", "");
        assertThat(faults(without)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).hasToString("rules/inspection.yaml:5:5");
            assertThat(fault.message().vi()).contains("late-reports", "points: 0");
            assertThat(fault.message().en()).contains("late-reports", "points: 0");
        });
    }

    private static String in(String right, String slip) {
        if (GOOD.split(Pattern.quote(right), -1).length != 2) {
            throw new AssertionError("“" + right + "” does not stand exactly once");
        }
        return GOOD.replace(right, slip);
    }

    private static List<Fault> faults(String content) {
        try {
            throw new AssertionError("no fault was found: " + read(content));
        } catch (InvalidRuleBookException refused) {
            return refused.faults();
        }
    }

    private static Criteria read(String content) {
        return CriteriaReader.read(files(content, "another.yaml"));
    }

    private static RuleFiles files(String content, String another) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("inspection.yaml", content.getBytes(StandardCharsets.UTF_8));
        files.put(another, new byte[] {1});
        return new RuleFiles("rules/", files);
    }
}

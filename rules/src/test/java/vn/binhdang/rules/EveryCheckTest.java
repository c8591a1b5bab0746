package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.findings.Cause;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Pairings;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.verdicts.Doubt;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;
import vn.binhdang.engine.verdicts.Weakness;

/** Tries every rule of every check on a made-up pack, whether a real pack uses it or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCheckTest {

    private final RuleBook ruleBook = RuleBookReader.read(files());
    private final ComplianceEngine engine = new ComplianceEngine(ruleBook, Shipped.CHECKS.judge());
    private final Set<String> seen = new TreeSet<>();

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvFileSource(resources = "/every-check/verdicts.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void theVerdictAndTheRuleThatGaveIt(String target, @Nullable String indicators, String verdict, String rule) {
        Judgement judgement = evaluate("2024", "2024-11-09", indicators).verdicts().stream()
                .filter(one -> one.cell().target().equals("every-check/" + target))
                .findFirst()
                .orElseThrow();
        seen.add(judgement.rule());
        assertThat(judgement.verdict()).hasToString(verdict);
        assertThat(judgement.rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "a report of {0} sent on {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    2024    | 2024-11-09 | ON_TIME | due-before: the report came before the day
                    2024    | 2024-11-10 | LATE    | due-before: the report came on the day or later
                    2024    | 2024-11-11 | LATE    | due-before: the report came on the day or later
                    2024-H1 | 2024-05-30 | ON_TIME | due-no-later-than: the report came by the end of the day
                    2024-H1 | 2024-05-31 | ON_TIME | due-no-later-than: the report came by the end of the day
                    2024-H1 | 2024-06-01 | LATE    | due-no-later-than: the report came after the day
                    2024    |            | UNDATED | due-undated: the report does not say when it was sent
                    """)
    void aReportIsInTimeOrLateByTheWordsOfTheDocument(String period, @Nullable String day, String state, String rule) {
        Scorecard scorecard = evaluate(period, day, "");
        assertThat(scorecard.reporting()).hasSize(1);
        seen.add(scorecard.reporting().get(0).rule());
        assertThat(scorecard.reporting().get(0).punctuality()).hasToString(state);
        assertThat(scorecard.reporting().get(0).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} raises {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    "share": {"numerator": 5, "denominator": 4}                       | part-above-whole: the share exceeds what a share can be
                    "share": {"value": 100.01}                                        | part-above-whole: the share exceeds what a share can be
                    "share": {"numerator": 4, "denominator": 4}                       |
                    "detected": {"numerator": 1, "denominator": 0}                    | part-above-whole: a part is counted of which there is no whole
                    "detected": {"numerator": 0, "denominator": 0}                    |
                    "detected": {"value": 100}                                        | out-of-range: the figure is above the plausible range
                    "detected": {"value": 90}                                         |
                    "money": {"value": 30}                                            | out-of-range: the figure is below the plausible range
                    "money": {"value": 999999}                                        | out-of-range: the figure is below the plausible range
                    "money": {"value": 1000000}                                       |
                    "money": {"value": 1000000001}                                    | out-of-range: the figure is above the plausible range
                    "money": {"value": 1000000000}                                    |
                    "share": {"numerator": 417, "denominator": 1194, "stated": 35.52} | stated-differs: the printed figure is more than a tenth off what the counts give
                    "share": {"numerator": 1, "denominator": 4, "stated": 25.1}       |
                    "share": {"numerator": 1, "denominator": 4, "stated": 25.11}      | stated-differs: the printed figure is more than a tenth off what the counts give
                    "share": {"numerator": 1, "denominator": 4, "stated": 24.89}      | stated-differs: the printed figure is more than a tenth off what the counts give
                    """)
    void aFigureThatDoesNotLookRightIsAskedAbout(String indicator, @Nullable String rule) {
        List<String> rules = Shipped.CHECKS
                .judge()
                .decide(new Plan(List.of(), List.of(), List.of(), Pairings.none()), readings(indicator))
                .doubts()
                .stream()
                .map(Doubt::rule)
                .toList();
        seen.addAll(rules);
        assertThat(rules).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest(name = "own {0} against {1} above")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    share-weaker | every-check/at-least | alignment: the unit's own least is below the least from above
                    ratio-weaker | every-check/at-most  | alignment: the unit's own most is above the most from above
                    share-looser | every-check/below    | alignment-same-number: only the target from above excludes the number itself
                    """)
    void anOwnTargetThatAsksForLessThanTheOneAboveItIsNoted(String own, String above, String rule) {
        List<String> rules = evaluate("01", "2024", null, "").findings().stream()
                .flatMap(finding ->
                        finding.cause() instanceof Cause.Weak weak ? Stream.of(weak.weakness()) : Stream.of())
                .filter(weakness -> weakness.pairing().own().target().equals("every-check-own/" + own))
                .filter(weakness -> weakness.pairing().above().target().equals(above))
                .map(Weakness::rule)
                .toList();
        seen.addAll(rules);
        assertThat(rules).containsExactly(rule);
    }

    @ParameterizedTest(name = "own {0} is no weaker")
    @ValueSource(strings = {"share-equal", "share-stricter", "ratio-equal", "ratio-stricter", "monthly-equal"})
    void anOwnTargetThatAsksForAsMuchOrMoreIsNotNoted(String own) {
        assertThat(evaluate("01", "2024", null, "").findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.ALIGNMENT)
                .hasSize(3)
                .extracting(Finding::target)
                .doesNotContain("every-check-own/" + own);
    }

    @Test
    void documentsOfEqualRankThatDisagreeAreLeftToAPerson() {
        Scorecard scorecard = evaluate("2024", null, "\"contested\": {\"value\": 99}");
        assertThat(scorecard.verdicts())
                .filteredOn(judgement -> judgement.cell().target().endsWith("/contested"))
                .hasSize(2)
                .allSatisfy(judgement -> {
                    seen.add(judgement.rule());
                    assertThat(judgement.verdict()).isEqualTo(Verdict.REVIEW);
                    assertThat(judgement.rule()).startsWith("conflict: ");
                });
        assertThat(scorecard.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.CONFLICT)
                .extracting(Finding::target)
                .containsExactlyInAnyOrder("every-check/contested", "every-check-rival/contested");
    }

    @Test
    void documentsOfEqualRankThatAgreeAreJudged() {
        assertThat(evaluate("2024", null, "\"agreed\": {\"value\": 99}").verdicts())
                .filteredOn(judgement -> judgement.cell().target().endsWith("/agreed"))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.MET, Verdict.MET);
    }

    @Test
    void aTargetThatALaterOneSupersedesBindsNoMore() {
        assertThat(evaluate("2024", null, "").verdicts())
                .extracting(judgement -> judgement.cell().target())
                .contains("every-check/new")
                .doesNotContain("every-check/old");
    }

    @Test
    void aMissAheadIsNotYetAGap() {
        Scorecard scorecard = evaluate("2024-H1", "2024-05-30", "\"share\": {\"value\": 20}");
        assertThat(scorecard.verdicts())
                .filteredOn(judgement -> judgement.cell().target().equals("every-check/at-least"))
                .extracting(Judgement::verdict)
                .hasToString("[NOT_YET]");
    }

    @AfterAll
    void everyRuleWasTried() {
        List<String> checks = Shipped.CHECKS.ruleNames().stream()
                .filter(rule -> ruleBook.pack(rule.replaceFirst(":.*", "")).isEmpty()
                        && Shipped.RULE_BOOK.pack(rule.replaceFirst(":.*", "")).isEmpty())
                .toList();
        assertThat(seen).containsExactlyElementsOf(checks);
    }

    private List<Reading> readings(String indicator) {
        return Figures.of(
                        new ReportIntake(ruleBook)
                                .read(List.of(file("VN", "2024", null, indicator)))
                                .get(0),
                        ruleBook.catalogue())
                .readings();
    }

    private Scorecard evaluate(String period, @Nullable String day, @Nullable String indicators) {
        return evaluate("VN", period, day, indicators);
    }

    private Scorecard evaluate(String locality, String period, @Nullable String day, @Nullable String indicators) {
        return engine.evaluate(new ReportIntake(ruleBook)
                .read(List.of(file(locality, period, day, indicators == null ? "" : indicators)))
                .get(0));
    }

    private static ReportFile file(String locality, String period, @Nullable String day, String indicators) {
        String submitted = day == null ? "" : "\"submittedOn\": \"%s\",".formatted(day);
        String json = "{\"locality\": \"%s\", \"period\": \"%s\", %s \"indicators\": {%s}}"
                .formatted(locality, period, submitted, indicators);
        return new ReportFile("made", json.getBytes(StandardCharsets.UTF_8));
    }

    private static RuleFiles files() {
        try {
            return RuleFiles.in(Path.of("src/test/resources/every-check"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

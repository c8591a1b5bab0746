package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.findings.Cause;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Pairings;
import vn.binhdang.engine.targets.Plan;
import vn.binhdang.engine.verdicts.Decisions;
import vn.binhdang.engine.verdicts.Doubt;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.ReportDoubt;
import vn.binhdang.engine.verdicts.Verdict;
import vn.binhdang.engine.verdicts.Weakness;

/** Tries every rule of every check on a made-up pack, whether a real pack uses it or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCheckTest {

    private final RuleBook ruleBook = RuleBookReader.read(files());
    private final ComplianceEngine engine = new ComplianceEngine(ruleBook, Shipped.CHECKS.judge());
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> ran = new HashSet<>();

    @BeforeEach
    void remember(TestInfo test) {
        test.getTestMethod().map(Method::getName).ifPresent(ran::add);
    }

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
    @CsvFileSource(resources = "/every-check/doubts.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void aFigureThatDoesNotLookRightIsAskedAbout(String indicator, @Nullable String rule) {
        List<String> rules = decide(figures(indicator, null)).doubts().stream()
                .map(Doubt::rule)
                .toList();
        seen.addAll(rules);
        assertThat(rules).containsExactlyInAnyOrder(rule == null ? new String[0] : rule.split(" & "));
    }

    @ParameterizedTest(name = "{0} after {1} raises {2}")
    @CsvFileSource(resources = "/every-check/copies.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void aFigureThatIsThatOfTheLastPeriodIsAskedAbout(String now, String last, @Nullable String rule) {
        List<String> rules =
                decide(figures(now, last)).doubts().stream().map(Doubt::rule).toList();
        seen.addAll(rules);
        assertThat(rules).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest(name = "{0} after {1} raises {2}")
    @CsvFileSource(
            resources = "/every-check/copied-reports.csv",
            delimiter = '|',
            quoteCharacter = '\'',
            numLinesToSkip = 1)
    void aReportThatIsTheLastOneAgainIsAskedAbout(String now, String last, @Nullable String rule) {
        List<String> rules = decide(figures(now, last)).reportDoubts().stream()
                .map(ReportDoubt::rule)
                .toList();
        seen.addAll(rules);
        assertThat(rules).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest(name = "a report on {0} sent on {1} raises {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    2024    | 2023-12-31 | submitted-before: the report was sent before its period begins
                    2024    | 2024-01-01 |
                    2024-H2 | 2024-06-30 | submitted-before: the report was sent before its period begins
                    2024-H2 | 2024-07-01 |
                    2024    |            |
                    """)
    void aReportThatWasSentBeforeItsPeriodIsAskedAbout(String period, @Nullable String day, @Nullable String rule) {
        List<String> rules = evaluate(period, day, "").findings().stream()
                .flatMap(finding -> finding.cause() instanceof Cause.DoubtedReport doubted
                        ? Stream.of(doubted.doubt().rule())
                        : Stream.of())
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

    /** Once all of these tests have run: one of them by itself does not try every rule. */
    @AfterAll
    void everyRuleWasTried() {
        boolean all = Arrays.stream(EveryCheckTest.class.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .allMatch(method -> ran.contains(method.getName()));
        if (!all) {
            return;
        }
        List<String> checks = Shipped.CHECKS.ruleNames().stream()
                .filter(rule -> ruleBook.pack(rule.replaceFirst(":.*", "")).isEmpty()
                        && Shipped.RULE_BOOK.pack(rule.replaceFirst(":.*", "")).isEmpty())
                .toList();
        assertThat(seen).containsExactlyElementsOf(checks);
    }

    private static Decisions decide(Figures figures) {
        return Shipped.CHECKS.judge().decide(new Plan(List.of(), List.of(), List.of(), Pairings.none()), figures);
    }

    private Figures figures(String indicators, @Nullable String last) {
        List<Report> earlier = last == null ? List.of() : List.of(report("2023", last));
        return Figures.of(report("2024", indicators), earlier, ruleBook.catalogue());
    }

    private Report report(String period, String indicators) {
        return new ReportIntake(ruleBook)
                .read(List.of(file("VN", period, null, indicators)))
                .get(0);
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

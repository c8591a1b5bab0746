package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.changes.Changes.State;
import vn.binhdang.engine.changes.Movement;
import vn.binhdang.engine.changes.Reason;
import vn.binhdang.engine.changes.Said;
import vn.binhdang.engine.changes.Share;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.json.PublishedResults;
import vn.binhdang.engine.scorecard.json.ResultJson;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** What has become of the last report: new, still open, resolved, and why. */
class ChangesTest {

    static final String OWNERS = "28-nq-cp-2021/2.3";

    @Test
    void aGapThatClosesIsResolvedByTheFigure() {
        Scorecard now = check(owners("38", "2026", 27, 100), owners("38", "2025", 25, 100));
        assertThat(now.changes().resolved())
                .filteredOn(resolved -> OWNERS.equals(resolved.finding().target()))
                .singleElement()
                .satisfies(resolved -> {
                    assertThat(resolved.finding().id()).isEqualTo("38:28-nq-cp-2021/2.3:GAP:year");
                    assertThat(resolved.why()).containsExactly(new Share(Reason.FIGURE, Quantity.of(2)));
                });
    }

    @ParameterizedTest(name = "{0} in 2025 and {1} in 2026: {2}")
    @CsvSource({"25, 26, STILL_OPEN", "27, 26, NEW"})
    void aGapIsNewOrWasOpenBefore(int then, int now, State state) {
        Scorecard scorecard = check(owners("38", "2026", now, 100), owners("38", "2025", then, 100));
        assertThat(scorecard.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.GAP)
                .singleElement()
                .satisfies(gap -> assertThat(scorecard.changes().of(gap)).contains(state));
    }

    @Test
    void withoutAnEarlierReportNothingIsNewOrOld() {
        Scorecard alone = check(owners("38", "2025", 25, 100));
        assertThat(alone.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(alone.changes().of(finding)).isEmpty());
        assertThat(alone.changes().resolved()).isEmpty();
    }

    @Test
    void aStricterMilestoneAndABetterFigureShareTheChange() {
        Movement movement = movement(check(owners("38", "2030", 28, 100), owners("38", "2025", 26, 100)));
        assertThat(movement.was()).isEqualTo(Verdict.GAP);
        assertThat(movement.gapWas()).isEqualTo(Quantity.of(-1));
        assertThat(movement.shares())
                .containsExactly(new Share(Reason.TARGET, Quantity.of(-3)), new Share(Reason.FIGURE, Quantity.of(2)));
    }

    @Test
    void theLastReportOfTheSameSeriesCounts() {
        Movement movement = movement(check(
                owners("38", "2026", 27, 100),
                owners("38", "2023", 10, 100),
                owners("38", "2025", 25, 100),
                owners("38", "2025-H1", 1, 100),
                owners("38", "2027", 50, 100)));
        assertThat(movement.since()).hasToString("2025");
        assertThat(movement.shares()).containsExactly(new Share(Reason.FIGURE, Quantity.of(2)));
    }

    @Test
    void rulesThatWereChangedAreToldFromFiguresThatWere() {
        Scorecard then = check(owners("38", "2025", 25, 100));
        Said asOfNow = said(json(then));
        Said byOtherRules = said(
                json(then).replace(then.ruleBook().hex(), "0".repeat(64)).replace("\"value\": 27,", "\"value\": 20,"));
        assertThat(movement(check(List.of(asOfNow), owners("38", "2026", 26, 100), owners("38", "2025", 25, 100)))
                        .shares())
                .containsExactly(new Share(Reason.FIGURE, Quantity.of(1)));
        Movement movement =
                movement(check(List.of(byOtherRules), owners("38", "2026", 26, 100), owners("38", "2025", 25, 100)));
        assertThat(movement.gapWas()).isEqualTo(Quantity.of(5));
        assertThat(movement.shares())
                .containsExactly(
                        new Share(Reason.RULE_FILES, Quantity.of(-7)), new Share(Reason.FIGURE, Quantity.of(1)));
    }

    @Test
    void anotherProgramIsToldFromOtherRules() {
        Scorecard then = check(owners("38", "2025", 25, 100));
        Said byAnotherProgram = said(json(then).replace("\"value\": 27,", "\"value\": 20,"));
        assertThat(movement(check(
                                List.of(byAnotherProgram),
                                owners("38", "2026", 26, 100),
                                owners("38", "2025", 25, 100)))
                        .shares())
                .first()
                .isEqualTo(new Share(Reason.ENGINE, Quantity.of(-7)));
    }

    @Test
    void findingsAreCarriedToTheSuccessorOfTheUnit() {
        Scorecard now = check(agriculture("30502", "2026", 35), agriculture("30511", "2024", 40));
        Movement movement =
                Objects.requireNonNull(now.changes().movements().get(new Cell.Key("28-nq-cp-2021/1.1", "2025")));
        assertThat(movement.since()).hasToString("2024");
        assertThat(movement.units()).contains("30511");
        assertThat(movement.shares()).extracting(Share::reason).contains(Reason.TARGET);
        assertThat(now.changes().resolved()).anySatisfy(resolved -> {
            assertThat(resolved.finding().target()).startsWith("37-kh-ubnd-2024/");
            assertThat(resolved.why()).extracting(Share::reason).containsExactly(Reason.PLACE);
        });
    }

    @Test
    void theFiguresOfMergedUnitsAreAddedAndTheMergerIsAReasonOfItsOwn() {
        Register register = Shipped.RULE_BOOK
                .register()
                .overlaidWith(new Register(List.of(
                        unit("00001", null, "2025-06-30", "00009"),
                        unit("00002", null, "2025-06-30", "00009"),
                        unit("00009", "2025-07-01", null, null))));
        RuleBook ruleBook = Shipped.RULE_BOOK.with(register);
        ComplianceEngine engine = new ComplianceEngine(ruleBook, Shipped.CHECKS.judge());
        ReportIntake intake = new ReportIntake(ruleBook);
        List<Report> earlier = List.of(owners(intake, "00001", "2024", 5, 50), owners(intake, "00002", "2024", 15, 50));
        Report now = owners(intake, "00009", "2026", 26, 100);
        Movement movement = movement(engine.evaluate(now, History.of(earlier, List.of(), register), null));
        assertThat(movement.units()).containsExactly("00001", "00002");
        assertThat(movement.gapWas()).isEqualTo(Quantity.of(-17));
        assertThat(movement.shares())
                .containsExactly(new Share(Reason.PLACE, Quantity.of(10)), new Share(Reason.FIGURE, Quantity.of(6)));
        Movement ofOne = engine.evaluate(now, History.of(earlier.subList(0, 1), List.of(), register), null)
                .changes()
                .movements()
                .get(new Cell.Key(OWNERS, "2025"));
        assertThat(ofOne).as("one of two units is not the whole").isNull();
    }

    private static Locality unit(String code, @Nullable String from, @Nullable String to, @Nullable String successor) {
        Validity validity =
                new Validity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Locality(code, "Xã " + code, Level.COMMUNE, "VN", validity, successor);
    }

    @Test
    void theReasonsAddUpToTheChangeOfTheGapExactly() {
        Random random = new Random(20261121);
        for (int round = 0; round < 200; round++) {
            Scorecard then = check(owners("38", "2025", random.nextInt(50), 50 + random.nextInt(400)));
            Said said = said(json(then)
                    .replace(
                            then.ruleBook().hex(),
                            random.nextBoolean()
                                    ? "f".repeat(64)
                                    : then.ruleBook().hex())
                    .replace("\"value\": 27,", "\"value\": %d,".formatted(20 + random.nextInt(20))));
            Scorecard now = check(
                    random.nextBoolean() ? List.of(said) : List.of(),
                    owners("38", random.nextBoolean() ? "2026" : "2030", random.nextInt(50), 50 + random.nextInt(400)),
                    then.report());
            Movement movement = movement(now);
            Quantity sum = movement.shares().stream()
                    .map(Share::by)
                    .map(ChangesTest::counted)
                    .reduce(counted(movement.gapWas()), Quantity::plus);
            assertThat(sum)
                    .isEqualTo(Distance.of(about(now).cell()).orElseThrow().difference());
        }
    }

    private static Quantity counted(@Nullable Quantity quantity) {
        return Objects.requireNonNull(quantity);
    }

    private static Movement movement(Scorecard scorecard) {
        return Objects.requireNonNull(
                scorecard.changes().movements().get(about(scorecard).cell().key()));
    }

    private static Judgement about(Scorecard scorecard) {
        return scorecard.verdicts().stream()
                .filter(judgement -> judgement.cell().target().equals(OWNERS))
                .findFirst()
                .orElseThrow();
    }

    static Scorecard check(Report now, Report... earlier) {
        return check(List.of(), now, earlier);
    }

    private static Scorecard check(List<Said> published, Report now, Report... earlier) {
        History history = History.of(Arrays.asList(earlier), published, Shipped.RULE_BOOK.register());
        return Shipped.ENGINE.evaluate(now, history, null);
    }

    private static Report owners(ReportIntake intake, String locality, String period, int numerator, int denominator) {
        String json =
                "{\"locality\": \"%s\", \"period\": \"%s\", \"indicators\": {\"women-enterprise-leaders\": {\"numerator\": %d, \"denominator\": %d}}}"
                        .formatted(locality, period, numerator, denominator);
        return intake.read(List.of(new ReportFile("made", json.getBytes(StandardCharsets.UTF_8))))
                .get(0);
    }

    static Report owners(String locality, String period, int numerator, int denominator) {
        return report(
                locality,
                period,
                Map.of(
                        "women-enterprise-leaders",
                        "\"numerator\": %d, \"denominator\": %d".formatted(numerator, denominator)));
    }

    private static Report agriculture(String locality, String period, int percent) {
        return report(locality, period, Map.of("women-in-agriculture", "\"value\": %d".formatted(percent)));
    }

    private static Report report(String locality, String period, Map<String, String> figures) {
        String indicators = figures.entrySet().stream()
                .map(entry -> "\"%s\": {%s}".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        String json = "{\"locality\": \"%s\", \"period\": \"%s\", \"indicators\": {%s}}"
                .formatted(locality, period, indicators);
        return Shipped.INTAKE
                .read(List.of(new ReportFile("made", json.getBytes(StandardCharsets.UTF_8))))
                .get(0);
    }

    static String json(Scorecard scorecard) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ResultJson.object(scorecard, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Said said(String json) {
        Faults faults = new Faults();
        List<Said> said = PublishedResults.read("result.json", json.getBytes(StandardCharsets.UTF_8), faults);
        assertThat(faults.all()).isEmpty();
        return said.get(0);
    }
}

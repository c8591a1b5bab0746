package vn.binhdang.engine.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.cell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.changes.Said.SaidVerdict;
import vn.binhdang.engine.findings.Cause;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.findings.Identity;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Severity;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** What has moved a verdict where no gap can be counted: an answer of yes or no. */
class MovementsTest {

    private static final Indicator HELD = SampleIndicators.ACTION_MONTH;
    private static final String HERE = "30511";
    private static final String RULES = "rules of today";
    private static final Period THEN = Period.ofYear(2023);

    @ParameterizedTest(name = "held then: {0}, held now: {1}: {2}")
    @CsvSource({"false, true, FIGURE", "true, false, FIGURE", "false, false,", "true, true,"})
    void anAnswerThatChangedIsAReasonAndOneThatDidNotIsNone(boolean then, boolean now, @Nullable Reason why) {
        assertThat(reasons(before(HERE, answer(then, true), List.of()), answer(now, true)))
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    @ParameterizedTest(name = "published as {0} of {1} in {2} by {3}: {4}")
    @CsvSource({
        "MET, 30511, 2023, rules of today, ENGINE",
        "MET, 30511, 2023, other rules, RULE_FILES",
        "GAP, 30511, 2023, other rules,",
        "MET, 30512, 2023, other rules,",
        "MET, 30511, 2022, other rules,"
    })
    void whatWasPublishedOfTheUnitAndPeriodCountsWhereTodayItWouldBeSaidOtherwise(
            Verdict said, String unit, int year, String rules, @Nullable Reason why) {
        Said published = new Said(
                unit,
                Period.ofYear(year),
                rules,
                "1",
                Map.of(answer(false, true).target(), new SaidVerdict(said, null)),
                Set.of());

        Changes changes = between(before(HERE, answer(false, true), List.of(published)), answer(false, true));

        assertThat(shares(changes)).isEqualTo(why == null ? List.of() : List.of(new Share(why, null)));
        assertThat(only(changes).was()).isEqualTo(why == null ? Verdict.GAP : said);
    }

    @Test
    void anotherUnitIsAReason() {
        assertThat(reasons(before("30512", answer(false, true), List.of()), answer(false, true)))
                .containsExactly(Reason.PLACE);
    }

    @Test
    void aMilestoneThatHasFallenDueIsAReason() {
        assertThat(reasons(before(HERE, answer(false, false), List.of()), answer(false, true)))
                .containsExactly(Reason.TARGET);
    }

    @Test
    void anotherRequirementIsAReason() {
        Cell then = cell(SampleIndicators.WOMEN_LEADERS, "ít nhất 25%", new Figure.Silent());
        Cell now = cell(SampleIndicators.WOMEN_LEADERS, "ít nhất 27%", new Figure.Silent());

        assertThat(reasons(before(HERE, then, List.of()), now)).containsExactly(Reason.TARGET);
    }

    @Test
    void ofATargetWithTwoMilestonesTheFirstAloneIsSaidToHaveMoved() {
        Cell later = at("2030", answer(false, true));

        Changes changes = between(before(HERE, answer(false, true), List.of()), answer(true, true), later);

        assertThat(changes.movements()).containsOnlyKeys(answer(true, true).key());
    }

    @Test
    void ofUnitsThatBecameOneTheOneWithItsCodeComesFirstThenByCode() {
        List<String> sorted = List.of("30512", HERE, "30510").stream()
                .map(code -> snapshot(code, THEN, List.of()))
                .sorted(Snapshot.nearestTo(HERE))
                .map(Snapshot::locality)
                .toList();

        assertThat(sorted).containsExactly(HERE, "30510", "30512");
    }

    @Test
    void ofSeveralUnitsTheOneThatWasHeldAgainstTheTargetIsCarriedOn() {
        Snapshot silent = snapshot(HERE, THEN, List.of());
        Snapshot asked = snapshot("30512", THEN, List.of(), answer(false, true));
        Before before = new Before(List.of(silent, asked), figures(false), List.of(), RULES);

        assertThat(only(between(before, answer(true, true))).was()).isEqualTo(Verdict.GAP);
    }

    @Test
    void aFindingThatIsStillOpenIsNotResolvedAndOneThatIsGoneIs() {
        Finding open = finding("open", null);
        Finding gone = finding("gone", null);
        Snapshot now = new Snapshot(HERE, Period.ofYear(2024), List.of(), List.of(open));

        Changes changes = Changes.between(before(HERE, List.of(open, gone)), now);

        assertThat(changes.of(open)).contains(Changes.State.STILL_OPEN);
        assertThat(changes.of(finding("fresh", null))).contains(Changes.State.NEW);
        assertThat(changes.resolved()).extracting(Resolved::finding).containsExactly(gone);
    }

    @ParameterizedTest(name = "of {0} about {1}: {2}")
    @CsvSource({"30511, plan/1, TARGET", "30512, plan/1, PLACE", "30511, plan/9, FIGURE", "30511, , FIGURE"})
    void aFindingIsResolvedForWantOfATargetOrAUnitOrByItsFigure(String unit, @Nullable String target, Reason why) {
        Snapshot now = new Snapshot(HERE, Period.ofYear(2024), List.of(), List.of());

        assertThat(Changes.between(before(unit, List.of(finding("gone", target))), now)
                        .resolved())
                .singleElement()
                .extracting(Resolved::why)
                .isEqualTo(List.of(new Share(why, null)));
    }

    private static Finding finding(String subject, @Nullable String target) {
        return new Finding(
                new Identity(HERE, subject, Finding.Kind.GAP, "year"),
                target,
                null,
                Severity.MAJOR,
                new Cause.NothingBinds());
    }

    private static Cell answer(boolean yes, boolean due) {
        return cell("1", HELD, "có", new Figure.Answered(yes), due);
    }

    private static Cell at(String milestone, Cell cell) {
        return new Cell(
                cell.locality(),
                cell.period(),
                cell.clause(),
                new Cell.Key(cell.target(), milestone),
                false,
                cell.indicator(),
                cell.requirement(),
                cell.figure(),
                cell.trend(),
                cell.obstacle(),
                null,
                List.of(),
                null);
    }

    private static List<Reason> reasons(Before before, Cell now) {
        return shares(between(before, now)).stream().map(Share::reason).toList();
    }

    private static List<Share> shares(Changes changes) {
        return only(changes).shares();
    }

    private static Movement only(Changes changes) {
        return Objects.requireNonNull(changes.movements().values().iterator().next());
    }

    private static Changes between(Before before, Cell... now) {
        return Changes.between(before, snapshot(HERE, Period.ofYear(2024), List.of(), now));
    }

    private static Before before(String unit, List<Finding> findings) {
        return new Before(
                List.of(snapshot(unit, THEN, findings, answer(false, true))), figures(false), List.of(), RULES);
    }

    private static Before before(String unit, Cell then, List<Said> published) {
        boolean yes = then.figure() instanceof Figure.Answered answered && answered.yes();
        return new Before(List.of(snapshot(unit, THEN, List.of(), then)), figures(yes), published, RULES);
    }

    private static Figures figures(boolean yes) {
        return Figures.of(
                SampleReports.report("2023", SampleReports.line(HELD, new Reported.Answer(yes))),
                new Catalogue(List.of(HELD, SampleIndicators.WOMEN_LEADERS)));
    }

    private static Snapshot snapshot(String unit, Period period, List<Finding> findings, Cell... cells) {
        List<Judgement> verdicts = List.of(cells).stream()
                .map(cell -> new Judgement(cell, cell.isAnsweredYes() ? Verdict.MET : Verdict.GAP, "rule", null))
                .toList();
        return new Snapshot(unit, period, verdicts, findings);
    }
}

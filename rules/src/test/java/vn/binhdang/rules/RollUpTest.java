package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.rules.MadeProvince.fiveWith;
import static vn.binhdang.rules.MadeProvince.outcome;
import static vn.binhdang.rules.MadeProvince.ratio;
import static vn.binhdang.rules.MadeProvince.reason;
import static vn.binhdang.rules.MadeProvince.threeOfFive;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.rollup.RollUpWords;
import vn.binhdang.engine.verdicts.Verdict;

/** The roll-up over the real checks, of a made-up province. */
class RollUpTest {

    private static final String GOOD_NEWS = "\"news\": {\"byQuarter\": [2, 2, 2, 2]}";
    private static final String BAD_NEWS = "\"news\": {\"byQuarter\": [9, 9, 1, 9]}";

    @Test
    void whenAllHaveReportedTheSumIsJudgedAsAnyReport() {
        RollUpResult result =
                fiveWith(ratio("share", 1, 2), ratio("share", 9, 10), 3).rollUp();
        Outcome least = outcome(result, "least");
        assertThat(least.verdict()).isEqualTo(Verdict.MET);
        assertThat(RollUpWords.figure(least).en()).isEqualTo("80.77 % (21/26)");
        assertThat(outcome(result, "range").verdict()).isEqualTo(Verdict.GAP);
        assertThat(RollUpWords.explain(least).en()).isEqualTo("80.77 % (21/26), required “at least 50 %”: met.");
    }

    @Test
    void whileUnitsAreSilentTheLastKnownDenominatorsGiveBounds() {
        Outcome least = outcome(threeOfFive(4, 10).rollUp(), "least");
        assertThat(least.isUndecided()).isTrue();
        assertThat(least.verdict()).isNull();
        assertThat(RollUpWords.figure(least).vi()).isEqualTo("24 % (12/50) đến 64 % (32/50)");
        assertThat(least.deciding()).isEqualTo(1);
        assertThat(RollUpWords.explain(least).vi())
                .isEqualTo("24 % (12/50) đến 64 % (32/50), yêu cầu “ít nhất 50%”: chưa xác định; 1 báo cáo quyết định."
                        + " Dựa trên mẫu số kỳ trước của 2 đơn vị chưa có số liệu.");
    }

    @Test
    void aVerdictThatNoMissingReportCanChangeIsGiven() {
        Outcome least = outcome(threeOfFive(9, 10).rollUp(), "least");
        assertThat(least.verdict()).isEqualTo(Verdict.MET);
        assertThat(RollUpWords.explain(least).en())
                .startsWith("54 % (27/50) to 94 % (47/50), required “at least 50 %”: met, whatever the missing");
    }

    @Test
    void whatIsLowMayBeGoodAndWhatIsInARangeIsSeenBetweenTheBounds() {
        RollUpResult most = new MadeProvince()
                .reports("01001", ratio("low-share", 1, 10))
                .reportedBefore("01002", ratio("low-share", 1, 1))
                .reportedBefore("01003", ratio("low-share", 1, 1))
                .reportedBefore("01004", ratio("low-share", 0, 0))
                .reportedBefore("01005", ratio("low-share", 1, 8))
                .rollUp();
        assertThat(outcome(most, "most").deciding()).isEqualTo(1);
        assertThat(outcome(most, "most").possible()).containsExactlyInAnyOrder(Verdict.MET, Verdict.GAP);
        Outcome range = outcome(threeOfFive(3, 10).rollUp(), "range");
        assertThat(range.lowest().verdict()).isEqualTo(Verdict.GAP);
        assertThat(range.possible()).containsExactlyInAnyOrder(Verdict.GAP, Verdict.MET);
    }

    @Test
    void withoutEarlierDenominatorsThereAreNoBoundsAndTheReasonIsTold() {
        Outcome least = outcome(
                new MadeProvince().reports("01001", ratio("share", 9, 10)).rollUp(), "least");
        assertThat(least.possible()).containsExactlyInAnyOrder(Verdict.MET, Verdict.GAP);
        assertThat(least.deciding()).isEqualTo(4);
        assertThat(RollUpWords.explain(least).en())
                .contains("No bounds, required", "4 units have neither this figure nor an earlier denominator");
    }

    @Test
    void whatMustBeAllIsMissedForGoodOnceOneIsMissing() {
        RollUpResult result =
                new MadeProvince().reports("01001", ratio("detected", 9, 10)).rollUp();
        assertThat(outcome(result, "all-detected").verdict()).isEqualTo(Verdict.GAP);
        RollUpResult none =
                new MadeProvince().reports("01001", ratio("detected", 0, 0)).rollUp();
        assertThat(outcome(none, "all-detected").possible())
                .containsExactlyInAnyOrder(Verdict.MET, Verdict.GAP, Verdict.NOT_APPLICABLE);
    }

    @Test
    void whereNoUnitHadAnythingToCountTheTargetDoesNotApply() {
        String nothing = "\"detected\": {\"notApplicable\": \"không phát sinh\"}";
        RollUpResult result = fiveWith(nothing, ratio("detected", 0, 0), 3).rollUp();
        assertThat(outcome(result, "all-detected").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome(result, "compound/c").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void onePercentageWithoutCountsLeavesTheTargetUndecidedAndNamesTheUnit() {
        RollUpResult result =
                fiveWith(ratio("share", 9, 10), "\"share\": {\"value\": 90}", 4).rollUp();
        Outcome least = outcome(result, "least");
        assertThat(least.isUndecided()).isTrue();
        assertThat(least.deciding()).isNull();
        assertThat(RollUpWords.explain(least).en()).contains("Xã Năm (01005) gave a bare share", "cannot be averaged");
        assertThat(result.calls()).extracting(call -> call.unit().code()).contains("01005");
        assertThat(least.open().get(0).given()).isEqualTo(4);
        assertThat(least.open().get(0).silent())
                .extracting(silent -> silent.unit().code())
                .containsExactly("01005");
    }

    @Test
    void moneyCanOnlyGrow() {
        RollUpResult low = new MadeProvince()
                .reports("01001", "\"money\": {\"value\": 9000000}")
                .rollUp();
        assertThat(outcome(low, "money").possible()).containsExactlyInAnyOrder(Verdict.MET, Verdict.GAP);
        RollUpResult high = new MadeProvince()
                .reports("01001", "\"money\": {\"value\": 30000000}")
                .rollUp();
        assertThat(outcome(high, "money").verdict()).isEqualTo(Verdict.MET);
        assertThat(RollUpWords.figure(outcome(high, "money")).en()).isEqualTo("30,000,000 VND or more");
        RollUpResult cases =
                new MadeProvince().reports("01001", "\"cases\": {\"value\": 1}").rollUp();
        assertThat(outcome(cases, "no-cases").verdict()).isEqualTo(Verdict.GAP);
    }

    @Test
    void countsByQuarterAreAddedQuarterByQuarter() {
        String events = "\"events\": {\"byQuarter\": [1, 0, 1, 1]}";
        RollUpResult result =
                fiveWith(events, "\"events\": {\"byQuarter\": [0, 2, 0, 0]}", 3).rollUp();
        assertThat(RollUpWords.figure(outcome(result, "events")).en()).isEqualTo("3; 4; 3; 3");
        assertThat(outcome(result, "events").verdict()).isEqualTo(Verdict.MET);
        String open = "\"events\": {\"byQuarter\": [3, 3, 3, null]}";
        assertThat(outcome(fiveWith(events, open, 4).rollUp(), "events").verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void aShareOfUnitsCountsThoseThatMeetTheInnerRequirementAmongAll() {
        RollUpResult result = new MadeProvince()
                .reports("01001", GOOD_NEWS)
                .reports("01002", GOOD_NEWS)
                .reports("01003", BAD_NEWS)
                .reports("01004", ratio("share", 1, 2))
                .rollUp();
        Outcome news = outcome(result, "news");
        assertThat(RollUpWords.figure(news).en()).isEqualTo("40 % (2/5) to 80 % (4/5)");
        assertThat(news.isUndecided()).isTrue();
        assertThat(news.deciding()).isEqualTo(1);
        assertThat(news.open().get(0).silent())
                .extracting(silent -> silent.unit().code())
                .containsExactly("01004", "01005");
        assertThat(outcome(result, "news-at-most").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void unitsToWhichTheInnerRequirementDoesNotApplyLeaveTheShare() {
        String none = "\"news\": {\"notApplicable\": \"chưa có hệ thống\"}";
        Outcome news = outcome(fiveWith(GOOD_NEWS, none, 2).rollUp(), "news");
        assertThat(RollUpWords.figure(news).en()).isEqualTo("100 % (2/2)");
        assertThat(Objects.requireNonNull(news.figure()).nothing()).isEqualTo(3);
        assertThat(outcome(fiveWith(none, none, 5).rollUp(), "news").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void documentsThatAskDifferentThingsOfAUnitGiveDifferentShares() {
        RollUpResult result = new MadeProvince()
                .reports("02001", GOOD_NEWS)
                .reports("02002", "\"news\": {\"byQuarter\": [5, 5, 5, 5]}")
                .rollUp("02");
        assertThat(RollUpWords.figure(outcome(result, "news")).en()).isEqualTo("100 % (2/2)");
        assertThat(result.outcomes())
                .filteredOn(outcome -> outcome.cell().target().equals("roll-up-strict/news"))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(RollUpWords.figure(outcome).en()).isEqualTo("50 % (1/2)");
                    assertThat(outcome.verdict()).isEqualTo(Verdict.GAP);
                });
        assertThat(reason(result, "news-at-most")).contains("No document says, in one way only");
    }

    @Test
    void whatDoesNotFollowFromUnitsIsLeftOutWithTheReason() {
        RollUpResult result = fiveWith("", "", 5).rollUp();
        assertThat(reason(result, "answer")).contains("Answers of yes or no");
        assertThat(reason(result, "hours")).contains("By the catalogue");
        assertThat(reason(result, "plans")).contains("No unit of the level to be counted");
        assertThat(reason(result, "mixed/b")).contains("Answers of yes or no");
        assertThat(reason(result, "doubtful")).contains("a person must decide");
        assertThat(result.outcomes())
                .extracting(outcome -> outcome.cell().target())
                .doesNotContain("roll-up/answer", "roll-up/hours", "roll-up/plans", "roll-up/mixed/b");
    }

    @Test
    void aCompoundTargetIsSettledOnlyWhereNoPartCanChangeIt() {
        RollUpResult good =
                fiveWith(ratio("share", 9, 10), ratio("share", 8, 10), 3).rollUp();
        assertThat(outcome(good, "mixed").possible()).containsExactlyInAnyOrder(Verdict.MET, Verdict.PARTLY_MET);
        assertThat(outcome(good, "mixed").deciding()).isNull();
        String metAndMissed = ratio("share", 9, 10) + ", " + ratio("low-share", 9, 10);
        Outcome settled = outcome(fiveWith(metAndMissed, metAndMissed, 5).rollUp(), "compound");
        assertThat(settled.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(settled.open()).isEmpty();
    }

    @Test
    void theReportsThatSettleTheOnlyOpenPartSettleTheWhole() {
        String others = ", " + ratio("low-share", 1, 10) + ", " + ratio("detected", 1, 1);
        MadeProvince province = new MadeProvince();
        for (String unit : List.of("01001", "01002", "01003")) {
            province.reports(unit, ratio("share", 5, 10) + others);
        }
        province.reports("01004", ratio("low-share", 1, 10) + ", " + ratio("detected", 1, 1));
        province.reports("01005", ratio("low-share", 1, 10) + ", " + ratio("detected", 1, 1));
        province.reportedBefore("01004", ratio("share", 1, 10)).reportedBefore("01005", ratio("share", 1, 2));
        RollUpResult result = province.rollUp();
        assertThat(outcome(result, "compound").possible()).containsExactlyInAnyOrder(Verdict.MET, Verdict.PARTLY_MET);
        assertThat(outcome(result, "compound").deciding())
                .isEqualTo(outcome(result, "compound/a").deciding())
                .isEqualTo(1);
    }
}

package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.rules.MadeProvince.fiveWith;
import static vn.binhdang.rules.MadeProvince.outcome;
import static vn.binhdang.rules.MadeProvince.ratio;
import static vn.binhdang.rules.MadeProvince.threeOfFive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.rollup.OwnDifference;
import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.rollup.RollUpWords;
import vn.binhdang.engine.rollup.UnitCount;
import vn.binhdang.engine.rollup.UnitToCall;
import vn.binhdang.engine.rollup.json.RollUpJson;
import vn.binhdang.engine.verdicts.Verdict;

/** What a roll-up says of the units themselves, of whom to call, and of the larger unit's own report. */
class RollUpUnitsTest {

    private static final String GOOD_NEWS = "\"news\": {\"byQuarter\": [2, 2, 2, 2]}";

    @Test
    void theVerdictsOnTheUnitsAreCountedAndAddUpToAllOfThem() {
        RollUpResult result = threeOfFive(4, 10).rollUp();
        assertThat(result.counts())
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.units()).isEqualTo(5));
        UnitCount least = result.counts().stream()
                .filter(count -> count.clause().id().equals("roll-up/least"))
                .findFirst()
                .orElseThrow();
        assertThat(least.tally().of(Verdict.GAP)).isEqualTo(3);
        assertThat(least.silent()).isEqualTo(2);
        assertThat(result.counts())
                .extracting(count -> count.clause().id())
                .containsExactly(
                        "roll-up/least", "roll-up/all-detected", "roll-up/money", "roll-up/answer", "roll-up/news");
    }

    @Test
    void thoseAreCalledFirstThatHelpMostThenTheUnknownThenTheLargest() {
        String rest = ratio("low-share", 1, 9) + ", " + ratio("detected", 1, 2) + ", " + GOOD_NEWS
                + ", \"money\": {\"value\": 1}, \"cases\": {\"value\": 0}, \"events\": {\"byQuarter\": [1, 1, 1, 1]}";
        MadeProvince province = new MadeProvince()
                .reports("01001", ratio("share", 1, 2) + ", " + rest)
                .reportedBefore("01002", ratio("share", 1, 20))
                .reportedBefore("01003", ratio("share", 1, 30))
                .reportedBefore("01005", ratio("share", 1, 25));
        List.of("01002", "01003", "01004", "01005").forEach(unit -> province.reports(unit, rest));
        List<UnitToCall> calls = province.rollUp().calls();
        assertThat(calls).extracting(call -> call.unit().code()).containsExactly("01004", "01003", "01005", "01002");
        assertThat(calls).extracting(UnitToCall::ofUnknownSize).containsExactly(true, false, false, false);
        assertThat(calls).extracting(UnitToCall::helps).containsOnly(4);
        assertThat(calls).extracting(UnitToCall::reported).containsOnly(true);
    }

    @Test
    void aUnitThatManyTargetsNeedComesBeforeALargeOne() {
        List<UnitToCall> calls = new MadeProvince()
                .reports("01001", ratio("share", 1, 2))
                .reportedBefore("01001", ratio("low-share", 1, 99))
                .reportedBefore("01002", ratio("share", 1, 2))
                .rollUp()
                .calls();
        assertThat(calls.get(4).unit().code()).isEqualTo("01001");
        assertThat(calls.get(4).reported()).isTrue();
        assertThat(calls.get(3).reported()).isFalse();
        assertThat(calls.get(4).helps()).isLessThan(calls.get(3).helps());
    }

    @Test
    void oneUnitOfUnknownSizeTakesAllBoundsAway() {
        MadeProvince province = threeOfFive(9, 10);
        assertThat(outcome(province.rollUp(), "least").verdict()).isEqualTo(Verdict.MET);
        MadeProvince oneUnknown = new MadeProvince()
                .reports("01001", ratio("share", 9, 10))
                .reports("01002", ratio("share", 9, 10))
                .reports("01003", ratio("share", 9, 10))
                .reportedBefore("01004", ratio("share", 1, 10));
        assertThat(outcome(oneUnknown.rollUp(), "least").isUndecided()).isTrue();
        assertThat(outcome(oneUnknown.rollUp(), "least").deciding()).isEqualTo(1);
    }

    @Test
    void onlyUnitsOfTheLevelAreCounted() {
        MadeProvince province = threeOfFive(9, 10).reports("01", ratio("share", 1, 2));
        List<UnitCount> counts = province.rollUp("VN").counts();
        assertThat(counts)
                .filteredOn(count -> count.clause().pack().id().equals("roll-up"))
                .hasSize(5)
                .extracting(UnitCount::units)
                .containsOnly(7);
        assertThat(counts)
                .filteredOn(count -> count.clause().pack().id().equals("roll-up-strict"))
                .extracting(UnitCount::units)
                .containsExactly(2);
    }

    @Test
    void theOwnReportIsHeldAgainstTheSumAndChangesNothing() {
        MadeProvince province = fiveWith(ratio("share", 1, 2), ratio("share", 9, 10), 3);
        province.reports("01", ratio("share", 20, 26) + ", \"low-share\": {\"value\": 12}, " + ratio("detected", 1, 2));
        RollUpResult result = province.rollUp();
        assertThat(result.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.indicator().code()).isEqualTo("share");
            assertThat(RollUpWords.figure(difference.indicator(), difference.own())
                            .en())
                    .isEqualTo("20/26");
            assertThat(RollUpWords.figure(difference.indicator(), difference.rolledUp())
                            .en())
                    .isEqualTo("21/26");
        });
        assertThat(outcome(result, "least").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aPrintedShareMayBeCutOffButNotMoreThanATenth() {
        assertThat(differences("\"share\": {\"value\": 80.7}")).isEmpty();
        assertThat(differences("\"share\": {\"value\": 80.6}")).hasSize(1);
        assertThat(differences("\"money\": {\"value\": 5}")).hasSize(1);
        assertThat(differences("\"money\": {\"value\": 5000000.0}")).isEmpty();
        assertThat(differences("\"share\": {\"notApplicable\": \"không\"}")).hasSize(1);
        assertThat(differences(ratio("share", 21, 27))).hasSize(1);
        RollUpResult half = fiveWith(ratio("share", 1, 2), ratio("share", 2, 4), 3)
                .reports("01", "\"share\": {\"value\": 50.1}")
                .rollUp();
        assertThat(half.differences()).isEmpty();
    }

    @Test
    void neitherTheOrderOfReportsNorOfEarlierOnesMatters() throws IOException {
        MadeProvince province = threeOfFive(4, 10).reportedBefore("01005", ratio("low-share", 1, 9));
        String expected = json(province.rollUp());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(province.reports(), new Random(seed));
            assertThat(json(province.rollUp())).isEqualTo(expected);
        }
        assertThat(expected).contains("\"UNDECIDED\"", "\"registerComplete\": true");
    }

    private static List<OwnDifference> differences(String own) {
        String money = ", \"money\": {\"value\": 1000000}";
        MadeProvince province = fiveWith(ratio("share", 1, 2) + money, ratio("share", 9, 10) + money, 3);
        return province.reports("01", own).rollUp().differences();
    }

    private static String json(RollUpResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RollUpJson.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.scorecard.Score;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * The nation's figures of 2022 against what the Government said of them and what the verification body did. The
 * milestones of the strategy are 2025 and 2030, so all that can be said in 2022 is “met early” or “not yet”.
 */
class NationOf2022Test {

    private static final String STRATEGY = "28-nq-cp-2021";
    private static final Path FILE = Path.of("..", "test-data", "reports", "nation-2022.json");

    private final Report report = Shipped.INTAKE
            .read(List.of(new ReportFile(FILE.toString(), content())))
            .get(0);
    private final Scorecard scorecard = Shipped.ENGINE.evaluate(report);

    @Test
    void womenOwnersMetTheMilestoneOf2025BeforeTheStrategyWasIssued() {
        Judgement owners = only(STRATEGY + "/2.3");

        assertThat(owners.verdict()).isEqualTo(Verdict.MET);
        assertThat(owners.cell().milestone()).isEqualTo("2025");
        assertThat(owners.cell().due()).isFalse();
        assertThat(report.entry("women-enterprise-leaders"))
                .hasValueSatisfying(entry -> assertThat(entry.dataYear()).isEqualTo(2020));
    }

    @Test
    void thirteenOfTwentyTwoMinistriesApproachSixtyPercentAndAreNotCountedAsMet() {
        Judgement ministries = only(STRATEGY + "/1.1");

        assertThat(ministries.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(Distance.of(ministries.cell()).map(Distance::difference)).contains(Quantity.of(-10, 11));
        assertThat(only("2282-qd-ttg-2020/1").verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void wageEmploymentBelowFiftyPercentIsNotMet() {
        assertThat(only(STRATEGY + "/2.1").verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void theVictimsReachedWereCalledMetButNoValueWasPrintedSoItIsNotReported() {
        assertThat(only(STRATEGY + "/3.2/a").verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(only(STRATEGY + "/3.2").verdict()).isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void noMilestoneOfTheStrategyIsDueYetSoNothingIsAGap() {
        assertThat(scorecard.verdicts())
                .filteredOn(judgement -> judgement.cell().clause().pack().id().equals(STRATEGY))
                .allSatisfy(judgement -> {
                    assertThat(judgement.cell().due()).isFalse();
                    assertThat(judgement.verdict()).isNotEqualTo(Verdict.GAP);
                });
    }

    /** The Government said 9 of 20, the verification body 8 and 4 expected. Here only what has a figure can be met. */
    @Test
    void theScoreCountsTwentyTargetsOfWhichOnlyThreeHaveAFigure() {
        assertThat(scorecard.scores())
                .filteredOn(score -> score.pack().id().equals(STRATEGY))
                .extracting(Score::tally)
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.total()).isEqualTo(20);
                    assertThat(tally.counts())
                            .containsEntry(Verdict.MET, 1)
                            .containsEntry(Verdict.NOT_YET, 2)
                            .containsEntry(Verdict.NOT_REPORTED, 17);
                });
    }

    private Judgement only(String target) {
        List<Judgement> judgements = scorecard.verdicts().stream()
                .filter(judgement -> judgement.cell().target().equals(target))
                .toList();
        assertThat(judgements).as(target).hasSize(1);
        return judgements.get(0);
    }

    private static byte[] content() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

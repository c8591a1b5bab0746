package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.amount;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SampleCells.counts;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.samples.SampleIndicators;

/** A remedy must not overshoot a range, and what is shown of it must suffice. */
class RangeAndRoundingRemediesTest {

    @Test
    void aStepThatJumpsOverTheRangeIsNoRemedy() {
        Remedy remedy = remedy("từ 35% đến 36%", counts(SampleIndicators.WOMEN_LEADERS, 1, 3));
        assertThat(remedy.replace()).isNull();
        assertThat(remedy.add()).isNull();
        assertThat(remedy("từ 35% đến 36%", counts(SampleIndicators.WOMEN_LEADERS, 2, 3))
                        .replace())
                .isNull();
    }

    @Test
    void aStepThatLandsInTheRangeIsOne() {
        assertThat(remedy("từ 35% đến 40%", counts(SampleIndicators.WOMEN_LEADERS, 10, 30))
                        .replace())
                .isEqualTo(BigInteger.ONE);
    }

    @Test
    void aStepThatLandsOnTheFarEndOfTheRangeIsOneToo() {
        assertThat(remedy("từ 35% đến 40%", counts(SampleIndicators.WOMEN_LEADERS, 1, 5))
                        .replace())
                .isEqualTo(BigInteger.ONE);
        assertThat(remedy("từ 40% đến 45%", counts(SampleIndicators.WOMEN_LEADERS, 4, 5))
                        .replace())
                .isEqualTo(BigInteger.TWO);
    }

    @Test
    void whatIsShownIsRoundedUpSoThatItSuffices() {
        assertThat(remedy("ít nhất 27%", amount("25.7655")).text().vi()).contains("1,24");
    }

    private static Remedy remedy(String wording, Figure figure) {
        return Remedies.of(
                        new Judgement(cell(SampleIndicators.WOMEN_LEADERS, wording, figure), Verdict.GAP, "rule", null))
                .orElseThrow();
    }
}

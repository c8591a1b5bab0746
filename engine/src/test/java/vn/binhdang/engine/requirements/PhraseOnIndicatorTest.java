package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.Better;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.samples.SampleIndicators;

/** What a phrase demands once it is known of which indicator. */
class PhraseOnIndicatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ít nhất 27%       | AT_LEAST    | 27   | -
            trên 95%          | ABOVE       | 95   | -
            dưới 30%          | BELOW       | -    | 30
            không quá 15%     | AT_MOST     | -    | 15
            từ 35% đến 40%    | BETWEEN     | 35   | 40
            không để xảy ra   | NONE_OCCURS | -    | 0
            có                | YES         | -    | -
            mỗi quý ít nhất 4 | EACH_PART   | 4    | -
            """)
    void thePhraseAloneGivesComparisonAndBounds(
            String wording, Comparison comparison, @Nullable BigDecimal least, @Nullable BigDecimal most)
            throws PhraseException {
        for (Better better : Better.values()) {
            Requirement requirement = on(wording, better, "0", null).orElseThrow();

            assertThat(requirement.comparison()).isEqualTo(comparison);
            assertThat(requirement.least()).isEqualTo(quantity(least));
            assertThat(requirement.most()).isEqualTo(quantity(most));
            assertThat(requirement.approximate()).isFalse();
            assertThat(requirement.wording()).isEqualTo(wording);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ở mức 111  | HIGHER | 0   | AT_LEAST | 111  | -
            ở mức 111  | LOWER  | 0   | AT_MOST  | -    | 111
            ở mức 111  | LOWER  | 3   | AT_MOST  | -    | 111
            khoảng 85% | HIGHER | 0   | AT_LEAST | 85   | -
            khoảng 85% | HIGHER | 2.5 | AT_LEAST | 82.5 | -
            khoảng 85% | LOWER  | 2.5 | AT_MOST  | -    | 87.5
            """)
    void levelAndAboutGoByTheBetterDirectionAndOnlyAboutHasATolerance(
            String wording,
            Better better,
            String tolerance,
            Comparison comparison,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most)
            throws PhraseException {
        Requirement requirement = on(wording, better, tolerance, null).orElseThrow();

        assertThat(requirement.comparison()).isEqualTo(comparison);
        assertThat(requirement.least()).isEqualTo(quantity(least));
        assertThat(requirement.most()).isEqualTo(quantity(most));
        assertThat(requirement.approximate()).isEqualTo(wording.startsWith("khoảng"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            tăng 20%       | 40   | AT_LEAST | 48    | -
            giảm 10%       | 40   | AT_MOST  | -     | 36
            tăng 20 điểm % | 40   | AT_LEAST | 60    | -
            giảm 5 điểm %  | 40   | AT_MOST  | -     | 35
            tăng 20%       | 0    | AT_LEAST | 0     | -
            tăng 1,5%      | 33.3 | AT_LEAST | 33.7995 | -
            """)
    void aChangeIsCountedFromTheBaselineExactly(
            String wording,
            String baseline,
            Comparison comparison,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most)
            throws PhraseException {
        // The direction is in the words, so the better direction of the indicator plays no part.
        for (Better better : Better.values()) {
            Requirement requirement = on(wording, better, "0", baseline).orElseThrow();

            assertThat(requirement.comparison()).isEqualTo(comparison);
            assertThat(requirement.least()).isEqualTo(quantity(least));
            assertThat(requirement.most()).isEqualTo(quantity(most));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            by 20 points      | HIGHER | 40 | AT_LEAST | 60 | -
            by 20 points      | LOWER  | 40 | AT_MOST  | -  | 20
            cải thiện 10%     | HIGHER | 40 | AT_LEAST | 44 | -
            cải thiện 10%     | LOWER  | 40 | AT_MOST  | -  | 36
            """)
    void aChangeThatDoesNotSayWhichWayGoesTheBetterWay(
            String wording,
            Better better,
            String baseline,
            Comparison comparison,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most)
            throws PhraseException {
        Requirement requirement = on(wording, better, "0", baseline).orElseThrow();

        assertThat(requirement.comparison()).isEqualTo(comparison);
        assertThat(requirement.least()).isEqualTo(quantity(least));
        assertThat(requirement.most()).isEqualTo(quantity(most));
    }

    @ParameterizedTest
    @CsvSource({"tăng 20%", "giảm 10%", "tăng 20 điểm %", "giảm 5 điểm %", "by 20 points"})
    void aChangeWithoutABaselineDemandsNothingThatCanBeCompared(String wording) throws PhraseException {
        assertThat(PhraseParser.parse(wording).needsBaseline()).isTrue();
        assertThat(on(wording, Better.HIGHER, "0", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ít nhất 27%", "khoảng 85%", "ở mức 111", "có", "không có", "mỗi quý ít nhất 4", "tăng lên 50%"})
    void nothingElseNeedsABaseline(String wording) throws PhraseException {
        assertThat(PhraseParser.parse(wording).needsBaseline()).isFalse();
    }

    @Test
    void aRequirementOnEachPartKeepsWhichParts() throws PhraseException {
        assertThat(on("mỗi tháng ít nhất 1", Better.HIGHER, "0", null)
                        .orElseThrow()
                        .every())
                .isEqualTo(Frequency.MONTH);
    }

    @Test
    void theBoundsOfARequirementAreThoseThatItHas() throws PhraseException {
        assertThat(on("từ 35% đến 40%", Better.HIGHER, "0", null).orElseThrow().bounds())
                .containsExactly(Quantity.of(35), Quantity.of(40));
        assertThat(on("từ 35% đến 35%", Better.HIGHER, "0", null).orElseThrow().bounds())
                .containsExactly(Quantity.of(35));
        assertThat(on("có", Better.HIGHER, "0", null).orElseThrow().bounds()).isEmpty();
    }

    private static Optional<Requirement> on(String wording, Better better, String tolerance, @Nullable String baseline)
            throws PhraseException {
        Indicator indicator = SampleIndicators.share("share", better);
        Baseline from = baseline == null ? null : new Baseline(Quantity.of(new BigDecimal(baseline)), 2020);
        return PhraseParser.parse(wording).on(indicator, Quantity.of(new BigDecimal(tolerance)), from);
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal decimal) {
        return decimal == null ? null : Quantity.of(decimal);
    }
}

package vn.binhdang.engine.explanations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.amount;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SampleCells.counted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;

class WordsTest {

    private static final Indicator LEADERS = SampleIndicators.WOMEN_LEADERS;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 25%       | at least 25 %
            trên 25%          | above 25 %
            tối đa 30%        | at most 30 %
            xuống dưới 30%    | below 30 %
            từ 35% đến 40%    | between 35 % and 40 %
            khoảng 60%        | at least 60 % (about)
            """)
    void everyComparisonHasAnEnglishWording(String wording, String english) {
        assertThat(Words.requirement(SamplePacks.requirement(LEADERS, wording), LEADERS))
                .isEqualTo(new Text(wording, english));
    }

    @Test
    void whatIsCountedAnsweredOrMustNotOccurHasOneToo() {
        assertThat(english(SampleIndicators.NEWS_ITEMS, "mỗi quý ít nhất 4")).isEqualTo("each quarter at least 4");
        assertThat(english(SampleIndicators.ACTION_MONTH, "có")).isEqualTo("yes");
        assertThat(english(SampleIndicators.CHILD_MARRIAGES, "không có")).isEqualTo("none");
    }

    @Test
    void whereNothingIsRequiredOrReportedADashStands() {
        assertThat(Words.requirement(null, LEADERS)).isEqualTo(Text.same("–"));
        assertThat(Words.figure(cell(LEADERS, "ít nhất 25%", new Figure.Silent())))
                .isEqualTo(Text.same("–"));
    }

    @Test
    void figuresAreWordedByTheirForm() {
        assertThat(Words.figure(cell(SampleIndicators.ACTION_MONTH, "có", new Figure.Answered(true))))
                .isEqualTo(new Text("có", "yes"));
        assertThat(Words.figure(
                        cell(SampleIndicators.NEWS_ITEMS, "mỗi quý ít nhất 4", counted(Frequency.QUARTER, "4 10 - -"))))
                .isEqualTo(Text.same("4; 10; –; –"));
    }

    @Test
    void aFigureIsShownWithTheDigitsThatKeepItOnItsSide() {
        assertThat(Words.figure(cell(LEADERS, "ít nhất 25%", amount("24.9999"))).en())
                .isEqualTo("24.9999 %");
    }

    @ParameterizedTest
    @CsvSource({"5, +5 points", "0, 0 points", "-5, −5 points"})
    void aDistanceCarriesItsSign(long difference, String english) {
        Distance distance =
                new Distance(Quantity.of(difference), null, LEADERS.unit().difference());

        assertThat(Words.distance(distance).en()).isEqualTo(english);
    }

    private static String english(Indicator indicator, String wording) {
        return Words.requirement(SamplePacks.requirement(indicator, wording), indicator)
                .en();
    }
}

package vn.binhdang.engine.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReadings.reading;
import static vn.binhdang.engine.samples.SampleReports.amount;
import static vn.binhdang.engine.samples.SampleReports.counts;
import static vn.binhdang.engine.samples.SampleReports.line;
import static vn.binhdang.engine.samples.SampleReports.series;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.report.Subtotal;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Doubt;

class DoubtWordsTest {

    private static final Indicator SHARE = SampleIndicators.WOMEN_LEADERS;
    private static final Indicator MONEY = SampleIndicators.BUDGET;

    @Test
    void aFigureThatWasCutOffIsNotCalledAnError() {
        Text words = words(
                Doubt.Kind.STATED_TRUNCATED, reading(SHARE, line("women-leaders", counts("9627", "18503"), "52.02")));

        assertThat(words.vi())
                .isEqualTo(
                        "tên women-leaders: số công bố là 52,02 %, số liệu là 9.627/18.503 = 52,03 %: số công bố đã cắt"
                                + " bớt phần thập phân, không làm tròn. Kết luận căn cứ vào số lượng, không theo số đã công bố.");
        assertThat(words.en())
                .isEqualTo(
                        "name women-leaders: the printed figure is 52.02 %, the reported one 9,627/18,503 = 52.03 %: the"
                                + " printed one was cut off, not rounded. The verdict goes by the counts.");
    }

    @Test
    void withoutCountsTheVerdictGoesByTheValue() {
        Text words = words(Doubt.Kind.STATED_DIFFERS, reading(SHARE, line("women-leaders", amount("34.92"), "35.52")));

        assertThat(words.vi()).contains("35,52 % nhưng 34,92 %, chênh lệch 0,6 điểm %.", "căn cứ vào giá trị báo cáo");
        assertThat(words.en()).contains("35.52 % but 34.92 %, a difference of 0.6 points.", "by the reported value");
    }

    @Test
    void theSumsOfThePartsStandBesideTheTotals() {
        Place place = SampleReports.PLACE;
        Entry line = new Entry(
                SHARE.code(),
                counts("417", "1194"),
                List.of(
                        new Subtotal("cấp tỉnh", counts("6", "17"), place),
                        new Subtotal(null, counts("417", "1172"), place)),
                null,
                null,
                null,
                null,
                place);

        assertThat(words(Doubt.Kind.PARTS_DO_NOT_SUM, reading(SHARE, line)).vi())
                .endsWith(
                        "các thành phần 6/17 (cấp tỉnh) + 417/1.172 cộng lại là 423/1.189 = 35,58 %, nhưng tổng số báo cáo"
                                + " là 417/1.194 = 34,92 %. Kết luận căn cứ vào tổng số báo cáo.");
    }

    @Test
    void moreThanADozenPartsAreCountedAndNotNamed() {
        Reported[] dozen = Collections.nCopies(12, amount("1000000")).toArray(Reported[]::new);
        Reported[] parts = Collections.nCopies(13, amount("1000000")).toArray(Reported[]::new);

        assertThat(words(Doubt.Kind.PARTS_DO_NOT_SUM, reading(MONEY, line(MONEY, amount("13000000"), dozen)))
                        .en())
                .contains("the parts 1,000,000 + 1,000,000", "add up to 12,000,000 VND");

        assertThat(words(Doubt.Kind.PARTS_DO_NOT_SUM, reading(MONEY, line(MONEY, amount("12000000"), parts)))
                        .en())
                .contains("the 13 parts add up to 13,000,000 VND, but the total reported is 12,000,000 VND.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30         | 30.000.000 đồng (30 triệu đồng) hay 30.000.000.000 đồng (30 tỷ đồng)
            32.5       | 32.500.000 đồng (32,5 triệu đồng) hay 32.500.000.000 đồng (32,5 tỷ đồng)
            1000       | 1.000.000 đồng (1 triệu đồng) hay 1.000.000.000 đồng (1 tỷ đồng) hay 1.000.000.000.000 đồng (1.000 tỷ đồng)
            999999     | 999.999.000 đồng hay 999.999.000.000 đồng
            1234.567   | 1.234.567 đồng hay 1.234.567.000 đồng hay 1.234.567.000.000 đồng
            """)
    void everythingThatWasProbablyMeantIsAskedFor(String value, String meant) {
        Indicator money = plausible(Unit.VND, 1_000_000, 2_000_000_000_000L);

        assertThat(words(Doubt.Kind.UNIT_SLIP, reading(money, amount(value))).vi())
                .contains("ngoài khoảng thường gặp 1.000.000 – 2.000.000.000.000 đồng", "Có phải " + meant + "?");
    }

    @Test
    void aShareWrittenAsAFractionIsAskedAboutInPercent() {
        Text words = words(Doubt.Kind.UNIT_SLIP, reading(plausible(Unit.PERCENT, 1, 100), amount("0.27")));

        assertThat(words.vi()).contains("báo cáo 0,27 %", "Có phải 27 %?", "Kết luận căn cứ vào số đã báo cáo.");
        assertThat(words.en()).contains("reported 0.27 %", "Maybe 27 %?", "as reported");
    }

    @Test
    void theAgeOfAnOldFigureIsNamed() {
        Reading old = reading(MONEY, "2023", line(MONEY, amount("30"), 2020));

        assertThat(words(Doubt.Kind.OLD_DATA, old).vi())
                .endsWith(": số liệu của năm 2020, dùng cho kỳ 2023: đã cũ 3 năm.");
    }

    @Test
    void aCopyNamesTheFigureAndThePeriodItIsFrom() {
        Indicator news = SampleIndicators.NEWS_ITEMS;
        Entry line = line(news, series(Frequency.QUARTER, 4, 4, 3, 5));
        Text words = words(Doubt.Kind.COPIED, reading(news, line, line));

        assertThat(words.vi()).contains("báo cáo 4; 4; 3; 5, giống hệt kỳ 2023.");
        assertThat(words.en()).contains("reported 4; 4; 3; 5, exactly as for 2023.");
    }

    @Test
    void adviceOnAShareAboveAllFitsHowItWasReported() {
        assertThat(words(Doubt.Kind.PART_ABOVE_WHOLE, reading(SHARE, counts("10", "9")))
                        .en())
                .contains("10/9 = 111.11 %", "Check numerator and denominator.");
        assertThat(words(Doubt.Kind.PART_ABOVE_WHOLE, reading(SHARE, amount("100.001")))
                        .en())
                .contains("100.001 %", "Check the value and its unit.");
    }

    private static Text words(Doubt.Kind kind, Reading reading) {
        return DoubtWords.of(new Doubt(kind, reading, "rule"));
    }

    private static Indicator plausible(Unit unit, long from, long to) {
        Indicator like = unit == Unit.VND ? MONEY : SHARE;
        return new Indicator(
                like.code(),
                like.name(),
                like.definition(),
                like.objective(),
                unit,
                like.form(),
                like.counted(),
                like.better(),
                like.rollUp(),
                new Range(Quantity.of(from), Quantity.of(to)),
                null);
    }
}

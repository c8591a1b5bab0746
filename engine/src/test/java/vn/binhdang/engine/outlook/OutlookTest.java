package vn.binhdang.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.PastFigure;
import vn.binhdang.engine.indicators.Trend;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.samples.SampleCells;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

class OutlookTest {

    private static final Indicator OWNERS = SampleIndicators.WOMEN_LEADERS;
    private static final Indicator FARMING = SampleIndicators.WOMEN_IN_AGRICULTURE;

    @ParameterizedTest(name = "{0} in {1}, {2} in {3}, {4} by {5}: {6}, {7}")
    @CsvSource({
        "20, 2022, 24, 2024, ít nhất 27%, 2025, BEHIND, 2026",
        "20, 2022, 26, 2024, ít nhất 27%, 2025, ON_TRACK, 2025",
        "23, 2022, 25, 2024, ít nhất 26%, 2025, ON_TRACK, 2025",
        "23, 2022, 25, 2024, trên 26%, 2025, BEHIND, 2026",
        "23, 2022, 25, 2024, ít nhất 26.01%, 2025, BEHIND, 2026",
        "25, 2022, 24, 2024, ít nhất 27%, 2025, BEHIND, ",
        "24, 2022, 24, 2024, ít nhất 27%, 2025, BEHIND, ",
        "20, 2020, 24, 2024, ít nhất 30%, 2030, ON_TRACK, 2030",
        "20, 2020, 24, 2024, ít nhất 31%, 2030, BEHIND, 2031",
        "20, 2014, 20.1, 2024, ít nhất 30%, 2030, BEHIND, ",
        "20, 2014, 20.1, 2024, ít nhất 21.1%, 2030, BEHIND, 2124",
        "20, 2014, 20.1, 2024, ít nhất 21.11%, 2030, BEHIND, ",
        "20, 2023, 22, 2024-H1, ít nhất 24%, 2024, ON_TRACK, 2024",
        "20, 2023, 21, 2024-H1, ít nhất 24%, 2024, BEHIND, 2025"
    })
    void aShareThatMustRise(
            String then,
            String when,
            String now,
            String period,
            String wording,
            String milestone,
            Outlook.State state,
            @Nullable Integer year) {
        Outlook outlook = of(cell(OWNERS, milestone, wording, now, period, when, then));
        assertThat(outlook.state()).isEqualTo(state);
        assertThat(year(outlook)).isEqualTo(Optional.ofNullable(year));
    }

    @ParameterizedTest(name = "{0} in {1}, {2} in {3}, {4} by {5}: {6}, {7}")
    @CsvSource({
        "42, 2022, 34, 2024, xuống dưới 30%, 2025, BEHIND, 2026",
        "42, 2022, 34, 2024, còn 30%, 2025, ON_TRACK, 2025",
        "42, 2022, 33, 2024, xuống dưới 30%, 2025, ON_TRACK, 2025",
        "42, 2022, 43, 2024, xuống dưới 30%, 2025, BEHIND, "
    })
    void aShareThatMustFall(
            String then,
            String when,
            String now,
            String period,
            String wording,
            String milestone,
            Outlook.State state,
            @Nullable Integer year) {
        Outlook outlook = of(cell(FARMING, milestone, wording, now, period, when, then));
        assertThat(outlook.state()).isEqualTo(state);
        assertThat(year(outlook)).isEqualTo(Optional.ofNullable(year));
    }

    @Test
    void thePathStartsAtTheOldestKnownFigure() {
        Outlook outlook = of(cell(OWNERS, "2025", "ít nhất 27%", "24", "2024", "2022", "23", "2020", "16"));
        assertThat(outlook.path()).extracting(Path::from).isEqualTo(past("2020", "16"));
        assertThat(year(outlook)).contains(2026);
    }

    @Test
    void aFigureOfTheSameTimeOrLaterIsNoPast() {
        assertThat(of(cell(OWNERS, "2025", "ít nhất 27%", "24", "2024", "2024", "20", "2025", "30"))
                        .state())
                .isEqualTo(Outlook.State.UNKNOWN);
    }

    @Test
    void withoutAnEarlierFigureNothingIsForetold() {
        Outlook outlook = of(cell(OWNERS, "2025", "ít nhất 27%", "24", "2024"));
        assertThat(outlook.state()).isEqualTo(Outlook.State.UNKNOWN);
        assertThat(OutlookWords.of(outlook, OWNERS.unit()).in(Language.VI)).isEmpty();
    }

    @Test
    void answersHaveNoPath() {
        Cell cell = SampleCells.ahead(
                SampleIndicators.ACTION_MONTH,
                "2025",
                "có",
                new Figure.Answered(false),
                new Trend(SampleReports.period("2024"), List.of(past("2022", "0"))));
        assertThat(of(cell).state()).isEqualTo(Outlook.State.UNKNOWN);
    }

    @Test
    void aForecastSaysThatItIsNoVerdict() {
        Cell cell = cell(OWNERS, "2025", "ít nhất 27%", "24", "2024", "2022", "20");
        assertThat(OutlookWords.of(of(cell), OWNERS.unit()).in(Language.VI))
                .isEqualTo("Từ 20 % (2022) đến nay: chậm so với tiến độ. "
                        + "Nếu giữ nhịp này thì đạt vào năm 2026 (dự báo, không phải kết luận).");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_YET")
    void onlyWhatIsNotYetReachedHasAnOutlook(Verdict verdict) {
        Cell cell = cell(OWNERS, "2025", "ít nhất 27%", "24", "2024", "2022", "20");
        assertThat(Outlook.of(new Judgement(cell, verdict, "tried", null))).isEmpty();
    }

    @Test
    void aCompoundTargetLooksAsBadAsTheWorstOfItsParts() {
        Cell onTrack = cell(OWNERS, "2025", "ít nhất 27%", "26", "2024", "2022", "20");
        Cell behind = cell(OWNERS, "2025", "ít nhất 27%", "24", "2024", "2022", "20");
        Cell unknown = cell(OWNERS, "2025", "ít nhất 27%", "24", "2024");
        assertThat(of(SampleCells.whole(onTrack, onTrack)).state()).isEqualTo(Outlook.State.ON_TRACK);
        assertThat(of(SampleCells.whole(onTrack, behind, unknown)).state()).isEqualTo(Outlook.State.BEHIND);
        assertThat(of(SampleCells.whole(onTrack, unknown)).state()).isEqualTo(Outlook.State.UNKNOWN);
    }

    private static Outlook of(Cell cell) {
        return Outlook.of(new Judgement(cell, Verdict.NOT_YET, "tried", null)).orElseThrow();
    }

    private static Optional<Integer> year(Outlook outlook) {
        Path path = outlook.path();
        return path == null ? Optional.empty() : path.year();
    }

    /** @param past pairs of a period and a figure */
    private static Cell cell(
            Indicator indicator, String milestone, String wording, String now, String period, String... past) {
        List<PastFigure> figures = IntStream.range(0, past.length / 2)
                .mapToObj(index -> past(past[2 * index], past[2 * index + 1]))
                .toList();
        return SampleCells.ahead(
                indicator, milestone, wording, amount(now), new Trend(SampleReports.period(period), figures));
    }

    private static PastFigure past(String period, String value) {
        return new PastFigure(SampleReports.period(period), Quantity.of(new BigDecimal(value)));
    }
}

package vn.binhdang.engine.explanations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SampleCells.counted;
import static vn.binhdang.engine.samples.SampleCells.counts;
import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Trend;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.samples.SampleCells;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.samples.SamplePacks;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Obstacle;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** The whole sentence of each verdict, in both languages. */
class ExplainerTest {

    private static final Indicator LEADERS = SampleIndicators.WOMEN_LEADERS;
    private static final String QUARTER = "ít nhất 25%";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET     | true  | 8000 | Báo cáo: 40 % (8.000/20.000); đạt yêu cầu “ít nhất 25%”. | Reported: 40 % (8,000/20,000); meets “at least 25 %”.
            MET     | false | 8000 | Báo cáo: 40 % (8.000/20.000); đạt sớm yêu cầu “ít nhất 25%” của mốc 2024. | Reported: 40 % (8,000/20,000); meets “at least 25 %” of milestone 2024 early.
            GAP     | true  | 4000 | Báo cáo: 20 % (4.000/20.000); chưa đạt yêu cầu “ít nhất 25%”, chênh lệch −5 điểm %. Để đạt: thay 1.000 hoặc bổ sung 1.334 người. | Reported: 20 % (4,000/20,000); does not meet “at least 25 %”, off by −5 points. To meet it: replace 1,000 or add 1,334 (persons).
            NOT_YET | false | 4000 | Báo cáo: 20 % (4.000/20.000); chưa đạt yêu cầu “ít nhất 25%”, chênh lệch −5 điểm %. Mốc 2024 chưa đến hạn. Để đạt: thay 1.000 hoặc bổ sung 1.334 người. | Reported: 20 % (4,000/20,000); does not meet “at least 25 %”, off by −5 points. Milestone 2024 is still ahead. To meet it: replace 1,000 or add 1,334 (persons).
            """)
    void whatWasReportedIsHeldAgainstWhatIsRequired(Verdict verdict, boolean due, long women, String vi, String en) {
        Cell cell = cell("1", LEADERS, QUARTER, counts(LEADERS, women, 20_000), due);

        assertThat(explain(cell, verdict, null)).isEqualTo(new Text(vi, en));
    }

    @Test
    void whereTheDistanceIsNotANumberNoneIsNamed() {
        Cell cell = cell(SampleIndicators.ACTION_MONTH, "có", new Figure.Answered(false));

        assertThat(explain(cell, Verdict.GAP, null))
                .isEqualTo(new Text(
                        "Báo cáo: không; chưa đạt yêu cầu “có”. Để đạt: thực hiện nội dung này.",
                        "Reported: no; does not meet “yes”. To meet it: carry this out."));
    }

    @Test
    void fewCasesAreSaidToBeFew() {
        Text words = explain(cell(LEADERS, QUARTER, counts(LEADERS, 8, 20)), Verdict.MET, null);

        assertThat(words.vi())
                .endsWith(" Số lượng ít, kết luận có thể dễ thay đổi: khoảng tin cậy 95% từ 21,9 đến 61,3.");
        assertThat(words.en()).endsWith(" Few cases, the verdict may easily change: 95% interval from 21.9 to 61.3.");
    }

    @Test
    void silenceIsNamedByTheIndicatorThatWasAskedFor() {
        assertThat(explain(cell(LEADERS, QUARTER, new Figure.Silent()), Verdict.NOT_REPORTED, null))
                .isEqualTo(new Text(
                        "Báo cáo không nêu “tên women-leaders” (women-leaders).",
                        "The report does not speak of “name women-leaders” (women-leaders)."));
    }

    @Test
    void silenceWithoutAnIndicatorIsSaidPlainly() {
        Cell cell = cellOf(aTarget("1").build(), null);

        assertThat(explain(cell, Verdict.NOT_REPORTED, null))
                .isEqualTo(new Text("Báo cáo không nêu.", "The report does not speak of it."));
    }

    @Test
    void aYearThatIsHalfReportedSaysHowMuchOfItIs() {
        Cell cell = cell(SampleIndicators.NEWS_ITEMS, "mỗi quý ít nhất 4", counted(Frequency.QUARTER, "4 5 - -"));

        assertThat(explain(cell, Verdict.NOT_REPORTED, null))
                .isEqualTo(new Text(
                        "Mới báo cáo 2/4 quý; phần đã báo cáo đều đạt “mỗi quý ít nhất 4”.",
                        "Only 2 of 4 parts (quarter) are reported; those reach “each quarter at least 4”."));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY_MET", "NOT_COMPUTABLE", "NOT_APPLICABLE"})
    void whereTheReasonSaysItAllNothingElseIsSaid(Verdict verdict) {
        Text reason = Text.of("Mẫu số bằng 0.", "Nobody there.");

        assertThat(explain(cell(LEADERS, QUARTER, new Figure.Silent()), verdict, reason))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"MET, Parts: a: met.", "GAP, Parts: a: met. Met only when every applicable part is."})
    void aCompoundTargetNamesItsPartsAndWhereItIsMissedWhatItTakes(Verdict verdict, String en) {
        Cell whole = SampleCells.whole(cell(LEADERS, QUARTER, counts(LEADERS, 4000, 20_000)));

        assertThat(explain(whole, verdict, Text.of("a: đạt.", "a: met.")).en()).isEqualTo(en);
    }

    @ParameterizedTest(name = "asked of some only: {0}, {1}, said: {2}")
    @CsvSource({"true, GAP, true", "true, NOT_YET, true", "true, MET, false", "false, GAP, false"})
    void whereADocumentAsksOfSomeUnitsOnlyAMissIsSaidToBeNone(boolean ofSome, Verdict verdict, boolean said) {
        Target target = aTarget("1").each(Level.COMMUNE, measure(), ofSome).build();

        Text words = explain(cellOf(target, QUARTER), verdict, null);

        assertThat(words.en().endsWith(" this unit does not add to it yet.")).isEqualTo(said);
        assertThat(words.vi().endsWith(" đơn vị này chưa góp vào tỷ lệ đó.")).isEqualTo(said);
    }

    @Test
    void whatWasNotCheckedAgainstTheOriginalIsSaidLast() {
        Target target = aTarget("1").measuring(measure()).confirm("the year.").build();

        assertThat(explain(cellOf(target, QUARTER), Verdict.MET, null).vi())
                .endsWith("đạt yêu cầu “ít nhất 25%”. Cần đối chiếu văn bản gốc: the year.");
    }

    @Test
    void whatWasNotCheckedIsSaidInTheLanguageOfTheReader() {
        Target target = aTarget("1")
                .measuring(measure())
                .confirm(Text.of("năm.", "the year."))
                .build();

        Text words = explain(cellOf(target, QUARTER), Verdict.MET, null);

        assertThat(words.vi()).endsWith("Cần đối chiếu văn bản gốc: năm.");
        assertThat(words.en()).endsWith("To be confirmed: the year.");
    }

    private static Text explain(Cell cell, Verdict verdict, @Nullable Text reason) {
        return Explainer.explain(new Judgement(cell, verdict, "rule", reason));
    }

    private static Measure measure() {
        return SamplePacks.measure(LEADERS, "2024", QUARTER);
    }

    /** A cell of the target: 20 % of women among leaders, or nothing that could be measured. */
    private static Cell cellOf(Target target, @Nullable String wording) {
        return new Cell(
                SamplePacks.WARD,
                Period.ofYear(2024),
                new Clause(SamplePacks.pack(target), target, null, target.each()),
                new Cell.Key(target.id(), "2024"),
                true,
                wording == null ? null : LEADERS,
                wording == null ? null : SamplePacks.requirement(LEADERS, wording),
                wording == null ? new Figure.Silent() : counts(LEADERS, 4000, 20_000),
                new Trend(Period.ofYear(2024), List.of()),
                Obstacle.NONE,
                null,
                List.of(),
                null);
    }
}

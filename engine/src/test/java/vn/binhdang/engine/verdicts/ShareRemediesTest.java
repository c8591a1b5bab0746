package vn.binhdang.engine.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.counts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.samples.SampleCells;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;

/** The remedy of a share is exact: with it the requirement is met, with one less it is not. */
class ShareRemediesTest {

    private static final Indicator LEADERS = SampleIndicators.WOMEN_LEADERS;
    private static final int MOST = 60;

    /** What would be impossible is tried with this many more. */
    private static final int VERY_MANY = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1", "10", "25", "27", "33.3", "33.33", "50", "60", "66.7", "95", "99.9", "100"})
    void shareThatMustRiseIsMetWithTheRemedyAndNotWithOneLess(BigDecimal bound) {
        for (boolean strict : new boolean[] {false, true}) {
            String wording = (strict ? "trên " : "ít nhất ") + bound + "%";
            for (int d = 1; d <= MOST; d++) {
                for (int n = 0; n <= d; n++) {
                    if (reaches(n, d, bound, strict)) {
                        continue;
                    }
                    Remedy remedy = remedy(wording, n, d);
                    long replace = count(remedy.replace(), VERY_MANY);
                    long add = count(remedy.add(), VERY_MANY);
                    String what =
                            "%d/%d, %s, replace %s, add %s".formatted(n, d, wording, remedy.replace(), remedy.add());

                    boolean possible = reaches(d, d, bound, strict);
                    assertThat(remedy.replace() != null).as(what).isEqualTo(possible);
                    assertThat(remedy.add() != null)
                            .as(what)
                            .isEqualTo(reaches(n + VERY_MANY, d + VERY_MANY, bound, strict));
                    if (remedy.replace() != null) {
                        assertThat(reaches(n + replace, d, bound, strict) && n + replace <= d)
                                .as(what)
                                .isTrue();
                        assertThat(reaches(n + replace - 1, d, bound, strict))
                                .as(what)
                                .isFalse();
                    }
                    if (remedy.add() != null) {
                        assertThat(reaches(n + add, d + add, bound, strict))
                                .as(what)
                                .isTrue();
                        assertThat(reaches(n + add - 1, d + add - 1, bound, strict))
                                .as(what)
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.1", "1", "10", "25", "27", "33.3", "33.33", "50", "60", "66.7", "95", "99.9"})
    void shareThatMustFallIsMetWithTheRemedyAndNotWithOneLess(BigDecimal bound) {
        for (boolean strict : new boolean[] {false, true}) {
            String wording = (strict ? "dưới " : "không quá ") + bound + "%";
            for (int d = 1; d <= MOST; d++) {
                for (int n = 0; n <= d; n++) {
                    if (staysWithin(n, d, bound, strict)) {
                        continue;
                    }
                    Remedy remedy = remedy(wording, n, d);
                    long replace = count(remedy.replace(), VERY_MANY);
                    long add = count(remedy.add(), VERY_MANY);
                    String what =
                            "%d/%d, %s, replace %s, add %s".formatted(n, d, wording, remedy.replace(), remedy.add());

                    assertThat(remedy.replace() != null).as(what).isEqualTo(staysWithin(0, d, bound, strict));
                    assertThat(remedy.add() != null).as(what).isEqualTo(staysWithin(n, d + VERY_MANY, bound, strict));
                    if (remedy.replace() != null) {
                        assertThat(staysWithin(n - replace, d, bound, strict) && replace <= n)
                                .as(what)
                                .isTrue();
                        assertThat(staysWithin(n - replace + 1, d, bound, strict))
                                .as(what)
                                .isFalse();
                    }
                    if (remedy.add() != null) {
                        assertThat(staysWithin(n, d + add, bound, strict))
                                .as(what)
                                .isTrue();
                        assertThat(staysWithin(n, d + add - 1, bound, strict))
                                .as(what)
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ít nhất 25%   | 2 | 10 | 1 | 1
            đạt từ 50%    | 4 | 12 | 2 | 4
            đạt 100%      | 7 | 9  | 2 | -
            trên 100%     | 7 | 9  | - | -
            dưới 30%      | 3 | 10 | 1 | 1
            không quá 25% | 4 | 10 | 2 | 6
            không quá 0%  | 3 | 10 | 3 | -
            dưới 0%       | 0 | 10 | - | -
            """)
    void theWordsNameEveryWayThatIsOpen(
            String wording, int n, int d, @Nullable BigInteger replace, @Nullable BigInteger add) {
        Remedy remedy = remedy(wording, n, d);

        assertThat(remedy.replace()).isEqualTo(replace);
        assertThat(remedy.add()).isEqualTo(add);
        assertThat(numbers(remedy.text().vi())).isEqualTo(numbers(remedy.text().en()));
        assertThat(numbers(remedy.text().vi()))
                .isEqualTo(Stream.of(replace, add)
                        .flatMap(Stream::ofNullable)
                        .map(BigInteger::toString)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 25%   | 2 | 10 | thay 1 hoặc bổ sung 1 người | replace 1 or add 1 (persons)
            đạt 100%      | 7 | 9  | thay 2 người | replace 2 (persons)
            không quá 25% | 4 | 10 | chuyển bớt 2 hoặc tăng tổng số thêm 6 người | move elsewhere 2 or raise the total by 6 (persons)
            không quá 0%  | 3 | 10 | chuyển bớt 3 người | move elsewhere 3 (persons)
            dưới 30%      | 3000 | 10000 | chuyển bớt 1 hoặc tăng tổng số thêm 1 người | move elsewhere 1 or raise the total by 1 (persons)
            """)
    void whatIsCountedStandsBehindTheLastNumber(String wording, int n, int d, String vi, String en) {
        assertThat(remedy(wording, n, d).text()).isEqualTo(new Text(vi, en));
    }

    @Test
    void whereOnlyALargerTotalIsOpenItStandsAlone() {
        Remedy remedy = remedy("từ 35% đến 39%", 4, 10);

        assertThat(remedy.replace()).isNull();
        assertThat(remedy.text().en()).isEqualTo("raise the total by 1 (persons)");
    }

    @Test
    void ofAGivenTotalOnlyThoseInItCanChange() {
        // Nobody would add victims to raise the share of those who were helped.
        Indicator victims = SampleIndicators.VICTIMS_SUPPORTED;
        Cell cell = SampleCells.cell(victims, "đạt 70%", counts(victims, 1, 3));

        Remedy remedy =
                Remedies.of(new Judgement(cell, Verdict.GAP, "rule", null)).orElseThrow();

        assertThat(remedy.replace()).isEqualTo(2);
        assertThat(remedy.add()).isNull();
        assertThat(numbers(remedy.text().en())).isEqualTo("2");
    }

    @Test
    void whatIsMetNeedsNoRemedy() {
        Cell cell = SampleCells.cell(LEADERS, "ít nhất 25%", counts(LEADERS, 5, 20));

        assertThat(Remedies.of(new Judgement(cell, Verdict.MET, "rule", null))).isEmpty();
    }

    private static String numbers(String words) {
        return words.replaceAll("\\D+", " ").strip();
    }

    /** Crosswise, without any of the arithmetic of the engine. */
    private static boolean reaches(long n, long d, BigDecimal bound, boolean strict) {
        int side = BigDecimal.valueOf(100 * n).compareTo(bound.multiply(BigDecimal.valueOf(d)));
        return strict ? side > 0 : side >= 0;
    }

    private static boolean staysWithin(long n, long d, BigDecimal bound, boolean strict) {
        return !reaches(n, d, bound, !strict);
    }

    private static long count(@Nullable BigInteger remedy, long otherwise) {
        return remedy == null ? otherwise : remedy.longValueExact();
    }

    private static Remedy remedy(String wording, int n, int d) {
        Cell cell = SampleCells.cell(LEADERS, wording, counts(LEADERS, n, d));
        return Remedies.of(new Judgement(cell, Verdict.GAP, "rule", null)).orElseThrow();
    }
}

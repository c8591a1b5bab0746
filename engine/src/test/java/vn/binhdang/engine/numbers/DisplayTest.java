package vn.binhdang.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.text.Text;

class DisplayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0            | 0
            20         | 20           | 20
            26.22      | 26,22        | 26.22
            26.20      | 26,2         | 26.2
            44.4444    | 44,44        | 44.44
            44.445     | 44,45        | 44.45
            1234.5     | 1.234,5      | 1,234.5
            30000000   | 30.000.000   | 30,000,000
            1e20       | 100.000.000.000.000.000.000 | 100,000,000,000,000,000,000
            -5.25      | −5,25        | −5.25
            """)
    void usuallyTwoPlacesAreShownInTheWritingOfEachLanguage(BigDecimal value, String vi, String en) {
        assertThat(Display.number(Quantity.of(value))).isEqualTo(new Text(vi, en));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            59.999      | 60     | 59.999
            49.995      | 50     | 49.995
            50.001      | 50     | 50.001
            49.9949     | 50     | 49.99
            59.99999999 | 60     | 59.99999999
            60          | 60     | 60
            33.333      | 33.333 | 33.333
            33.3334     | 33.333 | 33.3334
            -0.001      | 0      | -0.001
            """)
    void digitsAreAddedUntilTheShownNumberIsOnItsOwnSideOfTheBound(BigDecimal value, BigDecimal bound, String shown) {
        assertThat(Display.plain(Quantity.of(value), List.of(Quantity.of(bound))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.004, 0.004", "0.0000001, 0.0000001", "-0.00012, -0.0001"})
    void aSmallNumberDoesNotVanish(BigDecimal value, String shown) {
        assertThat(Display.plain(Quantity.of(value), List.of())).isEqualTo(shown);
    }

    @Test
    void bothEndsOfARangeAreKept() {
        List<Quantity> range = List.of(Quantity.of(35), Quantity.of(40));

        assertThat(Display.plain(Quantity.of(34_999, 1_000), range)).isEqualTo("34.999");
        assertThat(Display.plain(Quantity.of(40_001, 1_000), range)).isEqualTo("40.001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1", "25", "27", "30", "33.33", "49.995", "50", "60", "66.67", "85", "99.9", "100"})
    void whatIsShownNeverContradictsTheVerdictForAnyShareUpToTwoHundred(BigDecimal threshold) {
        Quantity bound = Quantity.of(threshold);
        for (int denominator = 1; denominator <= 200; denominator++) {
            for (int numerator = 0; numerator <= denominator; numerator++) {
                Quantity value = Quantity.of(100L * numerator, denominator);
                Text shown = Display.number(value, List.of(bound));
                assertThat(side(shown.en().replace(",", ""), bound))
                        .as("%s/%s against %s, shown as %s", numerator, denominator, threshold, shown)
                        .isEqualTo(Integer.signum(value.compareTo(bound)));
                assertThat(shown.vi().replace(".", "").replace(',', '.'))
                        .isEqualTo(shown.en().replace(",", ""));
            }
        }
    }

    @Test
    void whatIsShownIsNeverOffByMoreThanHalfAHundredth() {
        Quantity halfAHundredth = Quantity.of(1, 200);
        for (int denominator = 1; denominator <= 200; denominator++) {
            Quantity value = Quantity.of(100, denominator);
            Quantity shown = Quantity.of(new BigDecimal(Display.plain(value, List.of())));
            assertThat(shown.minus(value).abs()).isLessThanOrEqualTo(halfAHundredth);
        }
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Display.number(Quantity.of(2469, 2))).isEqualTo(new Text("1.234,5", "1,234.5"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static int side(String shown, Quantity bound) {
        return Integer.signum(Quantity.of(new BigDecimal(shown)).compareTo(bound));
    }
}

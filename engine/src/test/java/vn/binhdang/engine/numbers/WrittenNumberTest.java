package vn.binhdang.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0              | 0
            12             | 12
            007            | 7
            30000000       | 30000000
            +5             | 5
            -5             | -5
            0,5            | 0.5
            26,22          | 26.22
            1.234,5        | 1234.5
            12.345.678,9   | 12345678.9
            12.345.678     | 12345678
            30.000.000     | 30000000
            1,234,567      | 1234567
            26.22          | 26.22
            0.5            | 0.5
            0.500          | 0.500
            1234.567       | 1234.567
            1,234.5        | 1234.5
            1,234,567.89   | 1234567.89
            -1.234,5       | -1234.5
            """)
    void aWritingWithOneReadingIsReadTheSameByBothConventions(String written, BigDecimal value) {
        for (Convention convention : Convention.values()) {
            assertThat(WrittenNumber.read(written, convention))
                    .as("%s in a text with %s", written, convention)
                    .isEqualTo(new WrittenNumber.Clear(value));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            49.995  | 49.995  | 49995
            1.000   | 1.000   | 1000
            300.000 | 300.000 | 300000
            -2.500  | -2.500  | -2500
            """)
    void aPointBeforeThreeDigitsIsAskedAboutInAVietnameseText(String written, BigDecimal point, BigDecimal thousands) {
        assertThat(WrittenNumber.read(written, Convention.DECIMAL_COMMA))
                .isEqualTo(new WrittenNumber.TwoWays(point, thousands));
    }

    @Test
    void aCommaBeforeThreeDigitsIsADecimalCommaInAVietnameseTextAndAskedAboutInAnEnglishOne() {
        assertThat(WrittenNumber.read("49,995", Convention.DECIMAL_COMMA))
                .isEqualTo(new WrittenNumber.Clear(new BigDecimal("49.995")));
        assertThat(WrittenNumber.read("30,000", Convention.DECIMAL_POINT))
                .isEqualTo(new WrittenNumber.TwoWays(new BigDecimal("30.000"), new BigDecimal("30000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"49.995", "1.000", "300.000"})
    void aPointBeforeThreeDigitsMarksDecimalsInAnEnglishText(String written) {
        assertThat(WrittenNumber.read(written, Convention.DECIMAL_POINT))
                .isEqualTo(new WrittenNumber.Clear(new BigDecimal(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "12abc",
                "abc12",
                "1e5",
                "1E100000000",
                "NaN",
                "Infinity",
                "0x1F",
                "1.2.3",
                "1,2,3",
                "1.23,4.5",
                "12.34,5",
                "1.234.56",
                "1,234,5.6",
                ".5",
                ",5",
                "5.",
                "5,",
                "--5",
                "5-",
                "1 000",
                "35%",
                "½",
                "٣",
                "１２"
            })
    void whatIsNoNumberIsNeverReadInPart(String written) {
        for (Convention convention : Convention.values()) {
            assertThat(WrittenNumber.read(written, convention))
                    .as("%s in a text with %s", written, convention)
                    .isEqualTo(new WrittenNumber.NotANumber());
        }
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void blanksAroundANumberDoNotMatter(Convention convention) {
        assertThat(WrittenNumber.read("  12 ", convention)).isEqualTo(new WrittenNumber.Clear(new BigDecimal(12)));
    }

    @Test
    void fortyCharactersAreReadAndMoreAreRefused() {
        String forty = "9".repeat(40);

        assertThat(WrittenNumber.read(forty, Convention.DECIMAL_COMMA))
                .isEqualTo(new WrittenNumber.Clear(new BigDecimal(forty)));
        assertThat(WrittenNumber.read(forty + "9", Convention.DECIMAL_COMMA)).isEqualTo(new WrittenNumber.NotANumber());
    }
}

package vn.binhdang.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void aThirdTakenThreeTimesIsOne() {
        assertThat(Quantity.of(1, 3).times(3)).isEqualTo(Quantity.of(1));
    }

    @Test
    void tenthsAreExact() {
        assertThat(decimal("0.1").plus(decimal("0.2"))).isEqualTo(decimal("0.3"));
        assertThat(decimal("0.3").minus(decimal("0.1"))).isEqualTo(decimal("0.2"));
    }

    @Test
    void aNumberJustBelowIsBelowAndNeverBelowItself() {
        assertThat(decimal("49.995")).isLessThan(Quantity.of(50));
        assertThat(decimal("49.995")).isEqualByComparingTo(decimal("49.9950"));
    }

    @Test
    void shareTimesHundredReachesItsBoundExactlyForEveryCountUpToTwoHundred() {
        // In doubles n / d * 100 misses the bound at dozens of exact boundaries.
        for (int denominator = 1; denominator <= 200; denominator++) {
            for (int numerator = 0; numerator <= denominator; numerator++) {
                Quantity share = Quantity.of(numerator).times(100).dividedBy(Quantity.of(denominator));
                assertThat(share.times(denominator)).isEqualTo(Quantity.of(100L * numerator));
            }
        }
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(decimal("1.50")).isEqualTo(Quantity.of(3, 2)).hasSameHashCodeAs(Quantity.of(6, 4));
        assertThat(decimal("3E+7")).isEqualTo(Quantity.of(30_000_000));
        assertThat(Quantity.of(BigInteger.TEN)).isEqualTo(Quantity.of(10));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 2, 3, 4",
        "-7, 2, -4, -3",
        "6, 2, 3, 3",
        "-6, 2, -3, -3",
        "1, 1000, 0, 1",
        "-1, 1000, -1, 0",
        "0, 5, 0, 0"
    })
    void floorGoesDownAndCeilingUpOnBothSidesOfZero(long numerator, long denominator, long floor, long ceiling) {
        Quantity quantity = Quantity.of(numerator, denominator);

        assertThat(quantity.floor()).isEqualTo(BigInteger.valueOf(floor));
        assertThat(quantity.ceiling()).isEqualTo(BigInteger.valueOf(ceiling));
    }

    @ParameterizedTest
    @CsvSource({"1.005, 2, 1.01", "-1.005, 2, -1.01", "2.675, 2, 2.68", "49.995, 2, 50.00", "0.5, 0, 1", "0.4999, 0, 0"
    })
    void roundingIsHalfUpAwayFromZero(BigDecimal value, int places, BigDecimal rounded) {
        assertThat(Quantity.of(value).rounded(places)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"-3, 3, -1", "0, 0, 0", "4, 4, 1"})
    void signAndSizeAreToldApart(long value, long size, int sign) {
        assertThat(Quantity.of(value).abs()).isEqualTo(Quantity.of(size));
        assertThat(Quantity.of(value).signum()).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "30000000", "49.995", "1e30", "1e-30", "123456789012345678901234567890", "-0.5"})
    void thirtyDigitsBeforeOrBehindTheMarkAreHeld(BigDecimal held) {
        assertThat(Quantity.canHold(held)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e100000000",
                "1e-100000000",
                "-1e100000000",
                "1e31",
                "1e-31",
                "1234567890123456789012345678901",
                "1e2147483647",
                "1e-2147483647"
            })
    void aFewCharactersThatWouldCostGigabytesAreNotHeld(BigDecimal tooMuch) {
        assertThat(Quantity.canHold(tooMuch)).isFalse();
    }

    private static Quantity decimal(String written) {
        return Quantity.of(new BigDecimal(written));
    }
}

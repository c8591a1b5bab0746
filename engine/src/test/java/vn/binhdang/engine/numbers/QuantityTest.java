package vn.binhdang.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
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

    /** Beyond 63 bits numbers are held another way; nothing may show where that begins. */
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, 3",
        "3, -9223372036854775808",
        "123456789012345678901234567890, 7",
        "0.000000000000000000000000000001, 1e30",
        "999999999999999999, 0.000000000000000001",
        "-4611686018427387904, 2"
    })
    void largeAndSmallNumbersAreReckonedWithAlike(BigDecimal first, BigDecimal second) {
        BigFraction one = fraction(first);
        BigFraction two = fraction(second);
        Quantity a = Quantity.of(first);
        Quantity b = Quantity.of(second);

        assertThat(a.plus(b)).isEqualTo(quantity(one.add(two)));
        assertThat(a.minus(b)).isEqualTo(quantity(one.subtract(two)));
        assertThat(a.times(b)).isEqualTo(quantity(one.multiply(two)));
        assertThat(a.dividedBy(b)).isEqualTo(quantity(one.divide(two)));
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(one.subtract(two).signum());
        assertThat(Integer.signum(b.compareTo(a))).isEqualTo(two.subtract(one).signum());
        assertThat(a.abs()).isEqualTo(quantity(one.abs()));
        assertThat(a.signum()).isEqualTo(one.signum());
        assertThat(a.rounded(3)).isEqualTo(one.bigDecimalValue(3, RoundingMode.HALF_UP));
    }

    /** In each row another one of the products or sums on the way is the first that a long cannot hold. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, -3, 4",
        "-1, 2, -3, 4",
        "4611686018427387905, 1, 1, 3",
        "1, 3, 4611686018427387905, 1",
        "1, 4611686018427387903, 1, 4611686018427387902",
        "1, 3037000500, 1, 3037000501",
        "3037000500, 1, 3037000500, 7",
        "5000000000000000000, 1, 5000000000000000000, 1",
        "5000000000000000000, 1, -5000000000000000000, 1",
        "-5000000000000000000, 1, -5000000000000000000, 1",
        "-4611686018427387904, 1, -4611686018427387904, 1",
        "-4294967296, 1, 2147483648, 1",
        "-9223372036854775808, 1, 1, 1",
        "1, -9223372036854775808, 1, 3"
    })
    void fractionsAreReckonedWithExactlyWhereALongOverflows(long numerator, long denominator, long other, long below) {
        BigFraction one = BigFraction.of(numerator, denominator);
        BigFraction two = BigFraction.of(other, below);
        Quantity a = Quantity.of(numerator, denominator);
        Quantity b = Quantity.of(other, below);

        assertThat(a).isEqualTo(quantity(one));
        assertThat(a.plus(b)).isEqualTo(quantity(one.add(two)));
        assertThat(a.minus(b)).isEqualTo(quantity(one.subtract(two)));
        assertThat(a.times(b)).isEqualTo(quantity(one.multiply(two)));
        assertThat(a.dividedBy(b)).isEqualTo(quantity(one.divide(two)));
    }

    @ParameterizedTest
    @CsvSource({"1.005, 2, 1.00", "-1.005, 2, -1.00", "2.999, 0, 2"})
    void cuttingOffGoesTowardsZero(BigDecimal value, int places, BigDecimal cut) {
        assertThat(Quantity.of(value).cutOff(places)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"1.001, 1.01", "1.01, 1.01", "-1.009, -1"})
    void whatIsRoundedUpSuffices(BigDecimal value, BigDecimal up) {
        assertThat(Quantity.of(value).roundedUp()).isEqualTo(Quantity.of(up));
    }

    @Test
    void neighboursWhoseProductsExceedSixtyFourBitsAreToldApartOnBothSidesOfZero() {
        long large = Long.MAX_VALUE;
        Quantity below = Quantity.of(large - 1, large);
        Quantity further = below.minus(Quantity.of(1, large - 1));

        assertThat(below).isLessThan(Quantity.of(1)).isGreaterThan(Quantity.of(large - 2, large - 1));
        assertThat(further).isLessThan(below);
        assertThat(further.times(-1)).isGreaterThan(below.times(-1));
        assertThat(below.times(-1)).isGreaterThan(Quantity.of(-1));
    }

    @Test
    void smallFractionsOfEitherSignAreInOrder() {
        for (int numerator = -9; numerator <= 9; numerator++) {
            for (int other = -9; other <= 9; other++) {
                for (int denominator = 1; denominator <= 9; denominator++) {
                    assertThat(Quantity.of(numerator, 7).compareTo(Quantity.of(other, denominator)))
                            .as("%s/7 and %s/%s", numerator, other, denominator)
                            .isEqualTo(Integer.compare(numerator * denominator, other * 7));
                }
            }
        }
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Quantity.of(1).dividedBy(Quantity.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Quantity.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    private static BigFraction fraction(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Quantity quantity(BigFraction fraction) {
        return Quantity.of(fraction.getNumerator()).dividedBy(Quantity.of(fraction.getDenominator()));
    }

    private static Quantity decimal(String written) {
        return Quantity.of(new BigDecimal(written));
    }
}

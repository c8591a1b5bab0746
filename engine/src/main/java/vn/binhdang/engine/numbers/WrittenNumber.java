package vn.binhdang.engine.numbers;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as a person wrote it. Vietnamese texts write {@code 1.234,5}, English ones {@code 1,234.5}; where one
 * writing has two readings, it is {@link TwoWays} and must be asked about, never guessed.
 */
public sealed interface WrittenNumber {

    /** The writing has exactly one reading. */
    record Clear(BigDecimal value) implements WrittenNumber {}

    /** The writing could be either number. */
    record TwoWays(BigDecimal asDecimal, BigDecimal asThousands) implements WrittenNumber {}

    /** The writing is no number. */
    record NotANumber() implements WrittenNumber {}

    /** Which mark a text is known to use for decimals. */
    enum Convention {
        DECIMAL_POINT,
        DECIMAL_COMMA
    }

    /** Reads a number of at most 40 characters, without sign of unit; a comma with digits behind it is a decimal comma. */
    static WrittenNumber read(String written, Convention convention) {
        return Reading.of(written.strip(), convention);
    }

    /** The patterns of writing, tried from the plainest on. */
    final class Reading {
        private static final int MOST_CHARACTERS = 40;
        private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
        private static final Pattern COMMA_DECIMAL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+");
        private static final Pattern POINT_DECIMAL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)\\.\\d+");
        private static final Pattern ONE_POINT_THREE_DIGITS = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
        private static final Pattern ONE_COMMA_THREE_DIGITS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
        private static final Pattern POINT_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,}");
        private static final Pattern COMMA_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){2,}");

        private Reading() {}

        private static WrittenNumber of(String written, Convention convention) {
            if (written.length() > MOST_CHARACTERS) {
                return new NotANumber();
            }
            if (WHOLE.matcher(written).matches()) {
                return new Clear(new BigDecimal(written));
            }
            if (POINT_THOUSANDS.matcher(written).matches()) {
                return new Clear(new BigDecimal(written.replace(".", "")));
            }
            if (COMMA_THOUSANDS.matcher(written).matches()) {
                return new Clear(new BigDecimal(written.replace(",", "")));
            }
            if (convention == Convention.DECIMAL_POINT
                    && ONE_COMMA_THREE_DIGITS.matcher(written).matches()) {
                return new TwoWays(new BigDecimal(written.replace(',', '.')), new BigDecimal(written.replace(",", "")));
            }
            if (COMMA_DECIMAL.matcher(written).matches()) {
                return new Clear(new BigDecimal(written.replace(".", "").replace(',', '.')));
            }
            return pointed(written, convention);
        }

        private static WrittenNumber pointed(String written, Convention convention) {
            if (!POINT_DECIMAL.matcher(written).matches()) {
                return new NotANumber();
            }
            BigDecimal asDecimal = new BigDecimal(written.replace(",", ""));
            boolean thousandsToo = ONE_POINT_THREE_DIGITS.matcher(written).matches();
            if (convention == Convention.DECIMAL_COMMA && thousandsToo) {
                return new TwoWays(asDecimal, new BigDecimal(written.replace(".", "")));
            }
            return new Clear(asDecimal);
        }
    }
}

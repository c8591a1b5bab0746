package vn.binhdang.engine.requirements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.numbers.WrittenNumber;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;

/**
 * A number as it stands in a requirement, with its unit.
 *
 * @param value in the unit, 30,000,000 for “30 triệu đồng”
 * @param number as written, without its multiplier
 */
record Amount(Quantity value, Quantity number, WrittenUnit unit) {

    private static final Pattern WRITTEN =
            Pattern.compile("^(?<number>\\d[\\d.,]*\\d|\\d|(?:một|one)(?= |/|$))(?<rest>.*)$");

    /** Nobody writes three zeros behind a decimal mark, and many write them behind a mark of thousands. */
    private static final Pattern THREE_ZEROS = Pattern.compile("[1-9]\\d{0,2}[.,]000");

    private static final Pattern MARKED_LETTER = Pattern.compile("[\\p{L}&&[^a-z]]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /**
     * Reads an amount.
     *
     * @param context the whole requirement, from whose language its decimal mark is known
     */
    static Amount read(String words, String context) throws Misread {
        Matcher matcher = WRITTEN.matcher(words);
        if (!matcher.matches()) {
            throw Misread.noNumber(words);
        }
        String written = matcher.group("number");
        WrittenUnit unit = WrittenUnit.of(matcher.group("rest"));
        Quantity number = Character.isDigit(written.charAt(0)) ? number(written, context) : Quantity.of(1);
        return new Amount(number.times(unit.times()), number, unit);
    }

    /** This amount in the unit of another one, for “từ 20 đến 30 triệu đồng”. */
    Amount inUnitOf(Amount other) {
        return new Amount(number.times(other.unit().times()), number, other.unit());
    }

    private static Quantity number(String written, String context) throws Misread {
        boolean vietnamese = MARKED_LETTER.matcher(context).find();
        boolean english = !vietnamese && LETTER.matcher(context).find();
        if (THREE_ZEROS.matcher(written).matches()) {
            String[] parts = written.split("[.,]");
            throw twoWays(written, parts[0], parts[0] + parts[1]);
        }
        WrittenNumber number = vietnamese ? null : WrittenNumber.read(written, Convention.DECIMAL_POINT);
        if (number == null || (!english && !(number instanceof WrittenNumber.TwoWays))) {
            number = WrittenNumber.read(written, Convention.DECIMAL_COMMA);
        }
        if (number instanceof WrittenNumber.TwoWays either) {
            String decimal = either.asDecimal().toPlainString();
            throw twoWays(
                    written,
                    vietnamese ? decimal.replace('.', ',') : decimal,
                    either.asThousands().toPlainString());
        }
        if (number instanceof WrittenNumber.Clear clear && Quantity.canHold(clear.value())) {
            return Quantity.of(clear.value());
        }
        throw Misread.wrong("“%s” không phải là số", "“%s” is no number", written);
    }

    private static Misread twoWays(String written, String one, String other) {
        return Misread.wrong(
                "“%s” đọc được hai cách, viết %s hoặc %s",
                "“%s” can be read two ways, write %s or %s", written, one, other);
    }
}

package vn.binhdang.engine.numbers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import vn.binhdang.engine.text.Text;

/** Shows exact numbers in few digits, but never so few that what is shown contradicts the verdict. */
public final class Display {

    private static final int USUAL_PLACES = 2;
    private static final int MOST_PLACES = 30;

    private Display() {}

    /** The number in both languages: {@code 1.234,5} and {@code 1,234.5}. */
    public static Text number(Quantity value) {
        return number(value, List.of());
    }

    /** As {@link #number(Quantity)}, with as many digits as it takes to stay on the right side of each bound. */
    public static Text number(Quantity value, Collection<Quantity> bounds) {
        BigDecimal decimal = decimal(value, bounds);
        return new Text(grouped(decimal, '.', ','), grouped(decimal, ',', '.'));
    }

    /** The number as results carry it: a plain decimal with a point, exact where two places suffice. */
    public static String plain(Quantity value, Collection<Quantity> bounds) {
        return decimal(value, bounds).toPlainString();
    }

    private static BigDecimal decimal(Quantity value, Collection<Quantity> bounds) {
        if (value.isWhole()) {
            return value.rounded(0);
        }
        int places = USUAL_PLACES;
        BigDecimal shown = value.rounded(places);
        while (places < MOST_PLACES && contradicts(shown, value, bounds)) {
            places++;
            shown = value.rounded(places);
        }
        BigDecimal stripped = shown.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean contradicts(BigDecimal shown, Quantity value, Collection<Quantity> bounds) {
        Quantity asShown = Quantity.of(shown);
        boolean vanished = shown.signum() == 0 && value.signum() != 0;
        return vanished
                || bounds.stream()
                        .anyMatch(bound -> asShown.compareTo(bound) != Integer.signum(value.compareTo(bound)));
    }

    /** With a mark after each three digits before the decimal mark, counted from there. */
    private static String grouped(BigDecimal decimal, char thousands, char mark) {
        String digits = decimal.abs().toPlainString();
        int whole = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder shown = new StringBuilder(decimal.signum() < 0 ? "−" : "");
        for (int index = 0; index < whole; index++) {
            if (index > 0 && (whole - index) % 3 == 0) {
                shown.append(thousands);
            }
            shown.append(digits.charAt(index));
        }
        return whole == digits.length()
                ? shown.toString()
                : shown.append(mark).append(digits, whole + 1, digits.length()).toString();
    }
}

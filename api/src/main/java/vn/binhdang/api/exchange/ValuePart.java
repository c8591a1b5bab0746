package vn.binhdang.api.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Frequency;

/**
 * Which part of a figure a value is: {@code numerator}, {@code denominator}, {@code value}, {@code stated},
 * {@code notApplicable}, or a part of the period, {@code q1} to {@code q4}, {@code m1} to {@code m12}, {@code h1} and
 * {@code h2}.
 *
 * @param frequency null for anything but a part of the period
 * @param number from 1 for a part of the period, else 0
 */
record ValuePart(String name, @Nullable Frequency frequency, int number) {

    static final ValuePart VALUE = new ValuePart("value", null, 0);

    private static final Pattern OF_PERIOD = Pattern.compile("(?<kind>[qmh])(?<number>[1-9]\\d?)");

    private static final List<String> PLAIN = List.of("numerator", "denominator", "value", "stated", "notApplicable");

    static Optional<ValuePart> of(String written) {
        if (PLAIN.contains(written)) {
            return Optional.of(new ValuePart(written, null, 0));
        }
        Matcher matcher = OF_PERIOD.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Frequency frequency = frequency(matcher.group("kind"));
        int number = Integer.parseInt(matcher.group("number"));
        return number * frequency.months() <= 12
                ? Optional.of(new ValuePart(written, frequency, number))
                : Optional.empty();
    }

    /** All that there are, for messages. */
    static List<String> names() {
        List<String> names = new ArrayList<>(PLAIN);
        for (String kind : List.of("q", "m", "h")) {
            for (int number = 1; number * frequency(kind).months() <= 12; number++) {
                names.add(kind + number);
            }
        }
        return names;
    }

    private static Frequency frequency(String kind) {
        return switch (kind) {
            case "q" -> Frequency.QUARTER;
            case "m" -> Frequency.MONTH;
            default -> Frequency.HALF_YEAR;
        };
    }
}

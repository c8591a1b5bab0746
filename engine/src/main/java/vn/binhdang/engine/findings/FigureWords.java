package vn.binhdang.engine.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.explanations.Words;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Text;

/** A reported figure with what was counted for it, such as “417/1,194 = 34.92 %”. */
final class FigureWords {

    private FigureWords() {}

    static Text of(Reading reading) {
        return of(reading, reading.entry().reported(), reading.value());
    }

    /** As {@link #of(Reading)}, for other numbers on the same indicator. */
    static Text of(Reading reading, Reported reported, @Nullable Quantity value) {
        Text inUnit = value == null ? Text.same("") : inUnit(reading, value);
        if (reported instanceof Reported.Counts counts) {
            return value == null ? counts(counts) : Text.of("%s = %s", "%s = %s", counts(counts), inUnit);
        }
        return reported instanceof Reported.Series ? Words.series(reported.numbers()) : inUnit;
    }

    /** Numerator and denominator, such as “417/1,194”. */
    static Text counts(Reported.Counts counts) {
        return Text.of("%s/%s", "%s/%s", number(counts.numerator()), number(counts.denominator()));
    }

    /** In the unit of the indicator, with as many digits as it takes to stay on the right side of what it may be. */
    static Text inUnit(Reading reading, Quantity value) {
        return reading.indicator().unit().after(Display.number(value, bounds(reading)));
    }

    /** The plausible range of the indicator, in its unit. */
    static Text range(Reading reading) {
        Quantity from = reading.leastPlausible();
        Quantity to = reading.mostPlausible();
        Text ends = Text.of(
                "%s – %s", "%s – %s", from == null ? "…" : Display.number(from), to == null ? "…" : Display.number(to));
        return reading.indicator().unit().after(ends);
    }

    static Text number(BigDecimal count) {
        return Display.number(Quantity.of(count));
    }

    private static List<Quantity> bounds(Reading reading) {
        return Stream.of(reading.notAbove(), reading.leastPlausible(), reading.mostPlausible())
                .flatMap(Stream::ofNullable)
                .toList();
    }
}

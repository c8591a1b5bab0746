package vn.binhdang.engine.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
        Text value = value(reading);
        if (reading.entry().reported() instanceof Reported.Counts counts) {
            Text counted = Text.of("%s/%s", "%s/%s", number(counts.numerator()), number(counts.denominator()));
            return reading.value() == null ? counted : Text.of("%s = %s", "%s = %s", counted, value);
        }
        return value;
    }

    /** In the unit of the indicator, with as many digits as it takes to stay on the right side of what it may be. */
    private static Text value(Reading reading) {
        return reading.value() == null
                ? Text.same("")
                : Words.withUnit(
                        Display.number(reading.value(), bounds(reading)),
                        reading.indicator().unit());
    }

    static Text inUnit(Reading reading, Quantity value) {
        return Words.withUnit(Display.number(value), reading.indicator().unit());
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

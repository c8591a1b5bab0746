package vn.binhdang.engine.findings;

import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;

/** Asks whether a value was meant in another unit, and what it then is. */
final class SlipWords {

    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private SlipWords() {}

    static Text of(Reading reading) {
        Text meant = Text.same("");
        for (Quantity value : reading.probablyMeant()) {
            Text one = inFull(reading, value);
            meant = meant.vi().isEmpty() ? one : Text.of("%s hay %s", "%s or %s", meant, one);
        }
        return Text.of(
                "báo cáo %s, ngoài khoảng thường gặp %s. Có phải %s? Kết luận căn cứ vào số đã báo cáo.",
                "reported %s, outside the plausible range %s. Maybe %s? The verdict goes by the figure as reported.",
                FigureWords.of(reading),
                FigureWords.range(reading),
                meant);
    }

    private static Text inFull(Reading reading, Quantity value) {
        Text figure = FigureWords.inUnit(reading, value);
        return reading.indicator().unit() == Unit.VND ? Text.of("%s%s", "%s%s", figure, inWords(value)) : figure;
    }

    /** The sum in millions or billions where two decimals can say it. */
    private static Text inWords(Quantity value) {
        boolean billions = value.compareTo(Quantity.of(BILLION)) >= 0;
        Quantity number = value.dividedBy(Quantity.of(billions ? BILLION : MILLION));
        if (!Quantity.of(number.rounded(2)).equals(number)) {
            return Text.same("");
        }
        Text unit = billions ? Text.of("tỷ", "billion") : Text.of("triệu", "million");
        Text sum = Unit.VND.after(Text.of("%s %s", "%s %s", Display.number(number), unit));
        return Text.of(" (%s)", " (%s)", sum);
    }
}

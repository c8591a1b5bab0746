package vn.binhdang.engine.findings;

import java.util.List;
import java.util.Objects;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.report.Subtotal;
import vn.binhdang.engine.text.Text;

/** Says what the parts of a figure add up to, beside the total that was reported. */
final class PartsWords {

    /** More parts than these are only counted. */
    private static final int MOST_NAMED = 12;

    private PartsWords() {}

    static Text of(Reading reading) {
        List<Subtotal> parts = reading.entry().parts();
        Text sum = FigureWords.of(reading, Objects.requireNonNull(reading.sumOfParts()), reading.valueOfParts());
        Text added = parts.size() > MOST_NAMED
                ? Text.of("%s thành phần cộng lại là %s", "the %s parts add up to %s", parts.size(), sum)
                : Text.of("các thành phần %s cộng lại là %s", "the parts %s add up to %s", named(parts), sum);
        return Text.of(
                "%s, nhưng tổng số báo cáo là %s. Kết luận căn cứ vào tổng số báo cáo.",
                "%s, but the total reported is %s. The verdict goes by the total as reported.",
                added,
                FigureWords.of(reading));
    }

    private static Text named(List<Subtotal> parts) {
        Text all = Text.same("");
        for (Subtotal part : parts) {
            all = all.vi().isEmpty() ? named(part) : Text.of("%s + %s", "%s + %s", all, named(part));
        }
        return all;
    }

    private static Text named(Subtotal part) {
        Text figure = part.reported() instanceof Reported.Counts counts
                ? FigureWords.counts(counts)
                : FigureWords.number(((Reported.Amount) part.reported()).value());
        return part.name() == null ? figure : Text.of("%s (%s)", "%s (%s)", figure, part.name());
    }
}

package vn.binhdang.engine.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Doubt;

/** Says what does not look right about a reported figure, with all the numbers at hand. */
final class DoubtWords {

    private DoubtWords() {}

    static Text of(Doubt doubt) {
        Reading reading = doubt.reading();
        Text name = reading.indicator().name();
        Text figures = figures(reading);
        return switch (doubt.kind()) {
            case PART_ABOVE_WHOLE ->
                Text.of(
                        "%s: báo cáo %s, phần lớn hơn tổng thể. Kiểm tra lại tử số và mẫu số.",
                        "%s: reported %s, the part is larger than the whole. Check numerator and denominator.",
                        name,
                        figures);
            case PART_OF_NOTHING ->
                Text.of(
                        "%s: báo cáo %s, có phần mà không có tổng thể. Kiểm tra lại mẫu số.",
                        "%s: reported %s, a part of which there is no whole. Check the denominator.", name, figures);
            case OUT_OF_RANGE ->
                Text.of(
                        "%s: báo cáo %s, ngoài khoảng thường gặp %s. Có nhầm đơn vị tính không?",
                        "%s: reported %s, outside the plausible range %s. Is the unit right?",
                        name,
                        figures,
                        range(reading));
            case STATED_DIFFERS ->
                Text.of(
                        "%s: số công bố là %s %s nhưng %s, chênh lệch %s %s. Kết luận căn cứ vào số lượng, không theo số đã công bố.",
                        "%s: the printed figure is %s %s but %s, a difference of %s %s. The verdict goes by the counts.",
                        name,
                        Display.number(Quantity.of(
                                Objects.requireNonNull(reading.entry().stated()))),
                        reading.indicator().unit().symbol(),
                        figures,
                        Display.number(Objects.requireNonNull(reading.statedDifference())
                                .abs()),
                        reading.indicator().unit().difference());
        };
    }

    private static Text figures(Reading reading) {
        Text value = reading.value() == null
                ? Text.same("")
                : Text.of(
                        "%s %s",
                        "%s %s",
                        Display.number(reading.value(), bounds(reading)),
                        reading.indicator().unit().symbol());
        if (reading.entry().reported() instanceof Reported.Counts counts) {
            return reading.value() == null
                    ? Text.of("%s/%s", "%s/%s", number(counts.numerator()), number(counts.denominator()))
                    : Text.of(
                            "%s/%s = %s",
                            "%s/%s = %s", number(counts.numerator()), number(counts.denominator()), value);
        }
        return value;
    }

    private static List<Quantity> bounds(Reading reading) {
        Quantity most = reading.notAbove();
        return most == null ? List.of() : List.of(most);
    }

    private static Text range(Reading reading) {
        Indicator indicator = reading.indicator();
        Quantity from = reading.leastPlausible();
        Quantity to = reading.mostPlausible();
        return Text.of(
                "%s – %s %s",
                "%s – %s %s",
                from == null ? "…" : Display.number(from),
                to == null ? "…" : Display.number(to),
                indicator.unit().symbol());
    }

    private static Text number(BigDecimal count) {
        return Display.number(Quantity.of(count));
    }
}

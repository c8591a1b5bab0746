package vn.binhdang.engine.findings;

import java.util.Objects;
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
        return Text.of("%s: %s", "%s: %s", doubt.reading().indicator().name(), words(doubt.kind(), doubt.reading()));
    }

    private static Text words(Doubt.Kind kind, Reading reading) {
        return switch (kind) {
            case PART_ABOVE_WHOLE ->
                Text.of(
                        "báo cáo %s, phần lớn hơn tổng thể. %s",
                        "reported %s, the part is larger than the whole. %s",
                        FigureWords.of(reading),
                        toBeChecked(reading));
            case PART_OF_NOTHING ->
                Text.of(
                        "báo cáo %s, có phần mà không có tổng thể. Kiểm tra lại mẫu số.",
                        "reported %s, a part of which there is no whole. Check the denominator.",
                        FigureWords.of(reading));
            case OUT_OF_RANGE ->
                Text.of(
                        "báo cáo %s, ngoài khoảng thường gặp %s. Có nhầm đơn vị tính không?",
                        "reported %s, outside the plausible range %s. Is the unit right?",
                        FigureWords.of(reading),
                        FigureWords.range(reading));
            case STATED_DIFFERS -> statedDiffers(reading);
            case STATED_TRUNCATED -> statedTruncated(reading);
            case PARTS_DO_NOT_SUM -> PartsWords.of(reading);
            case UNIT_SLIP -> SlipWords.of(reading);
            case OLD_DATA ->
                Text.of(
                        "số liệu của năm %s, dùng cho kỳ %s: đã cũ %s năm.",
                        "the figure is of %s and used for %s: it is %s year(s) old.",
                        Objects.requireNonNull(reading.entry().dataYear()),
                        reading.period(),
                        reading.yearsOld());
            case COPIED ->
                Text.of(
                        "báo cáo %s, giống hệt kỳ %s. Có phải số liệu kỳ trước được chép lại không?",
                        "reported %s, exactly as for %s. Was the figure of the last period copied?",
                        FigureWords.of(reading),
                        Objects.requireNonNull(reading.earlier()).period());
        };
    }

    private static Text statedDiffers(Reading reading) {
        Quantity difference = Objects.requireNonNull(reading.statedDifference()).abs();
        return Text.of(
                        "số công bố là %s nhưng %s, chênh lệch %s %s.",
                        "the printed figure is %s but %s, a difference of %s %s.",
                        printed(reading),
                        FigureWords.of(reading),
                        Display.number(difference),
                        reading.indicator().unit().difference())
                .then(goesBy(reading));
    }

    private static Text statedTruncated(Reading reading) {
        return Text.of(
                        "số công bố là %s, số liệu là %s: số công bố đã cắt bớt phần thập phân, không làm tròn.",
                        "the printed figure is %s, the reported one %s: the printed one was cut off, not rounded.",
                        printed(reading),
                        FigureWords.of(reading))
                .then(goesBy(reading));
    }

    private static Text toBeChecked(Reading reading) {
        return reading.entry().reported() instanceof Reported.Counts
                ? Text.of("Kiểm tra lại tử số và mẫu số.", "Check numerator and denominator.")
                : Text.of("Kiểm tra lại giá trị và đơn vị tính.", "Check the value and its unit.");
    }

    private static Text goesBy(Reading reading) {
        return reading.entry().reported() instanceof Reported.Counts
                ? Text.of("Kết luận căn cứ vào số lượng, không theo số đã công bố.", "The verdict goes by the counts.")
                : Text.of(
                        "Kết luận căn cứ vào giá trị báo cáo, không theo số đã công bố.",
                        "The verdict goes by the reported value.");
    }

    private static Text printed(Reading reading) {
        return FigureWords.inUnit(
                reading, Quantity.of(Objects.requireNonNull(reading.entry().stated())));
    }
}

package vn.binhdang.engine.outlook;

import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.text.Text;

/** Says how it looks, with the figures it rests on. */
public final class OutlookWords {

    private OutlookWords() {}

    /** A sentence; empty where nothing is known, so that nothing can be said. */
    public static Text of(Outlook outlook, Unit unit) {
        Path path = outlook.path();
        if (path == null) {
            return Text.same("");
        }
        Text line = Text.of(
                "Từ %s %s (%s) đến nay: %s.",
                "Since %s %s (%s): %s.",
                Display.number(path.from().value()),
                unit.symbol(),
                path.from().of(),
                outlook.state() == Outlook.State.ON_TRACK
                        ? Text.of("đúng tiến độ", "on track")
                        : Text.of("chậm so với tiến độ", "behind the path"));
        return line.then(path.year()
                .map(year -> Text.of(
                        "Nếu giữ nhịp này thì đạt vào năm %s (dự báo, không phải kết luận).",
                        "At this pace it is reached in %s (a forecast, no verdict).", year))
                .orElse(Text.of(
                        "Với chiều hướng này thì không đạt (dự báo, không phải kết luận).",
                        "In this direction it is not reached (a forecast, no verdict).")));
    }
}

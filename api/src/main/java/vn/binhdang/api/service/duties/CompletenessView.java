package vn.binhdang.api.service.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.duties.Completeness;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;

/**
 * How much of what is owed has come, and has come in time.
 *
 * @param sentPercent to two decimals, and never 100 where one is missing; none where nothing is owed, which is not a hundred percent
 */
record CompletenessView(
        int units,
        int owed,
        int due,
        int sent,
        int sentInTime,
        int sentLate,
        int returned,
        int missing,
        @Nullable String sentPercent,
        @Nullable String inTimePercent) {

    static CompletenessView of(Completeness completeness) {
        return new CompletenessView(
                completeness.units(),
                completeness.owed(),
                completeness.due(),
                completeness.sent(),
                completeness.sentInTime(),
                completeness.sentLate(),
                completeness.returned(),
                completeness.missing(),
                completeness.shareSent().map(CompletenessView::percent).orElse(null),
                completeness.shareInTime().map(CompletenessView::percent).orElse(null));
    }

    private static String percent(Quantity share) {
        return Display.plain(share.times(100), List.of(Quantity.of(100)));
    }
}

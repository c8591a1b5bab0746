package vn.binhdang.engine.scorecard.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.changes.Movement;
import vn.binhdang.engine.changes.Reason;
import vn.binhdang.engine.changes.Share;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * How a target stood in the last report and what has moved it since.
 *
 * @param since period of that report
 * @param units codes of the units that reported then
 * @param reasons where they can be counted they add up to the change of the gap, as shown too
 */
public record ChangeView(
        String since,
        List<String> units,
        Verdict was,
        @Nullable String gapWas,
        List<ShareView> reasons) {

    private static final int PLACES = 2;

    /** One reason, and by how much the gap moved for it. */
    public record ShareView(
            Reason reason,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String by) {}

    static @Nullable ChangeView of(@Nullable Movement movement) {
        return movement == null
                ? null
                : new ChangeView(
                        movement.since().toString(),
                        movement.units(),
                        movement.was(),
                        movement.gapWas() == null
                                ? null
                                : plain(movement.gapWas().rounded(PLACES)),
                        shares(movement.shares(), movement.gapWas()));
    }

    /** Each share is the step from one rounded sum to the next, so that what is shown adds up too. */
    static List<ShareView> shares(List<Share> shares, @Nullable Quantity start) {
        Quantity sum = start == null ? Quantity.ZERO : start;
        List<ShareView> views = new ArrayList<>();
        for (Share share : shares) {
            Quantity by = share.by();
            if (by == null) {
                views.add(new ShareView(share.reason(), null));
            } else {
                Quantity next = sum.plus(by);
                views.add(
                        new ShareView(share.reason(), plain(next.rounded(PLACES).subtract(sum.rounded(PLACES)))));
                sum = next;
            }
        }
        return views;
    }

    private static String plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}

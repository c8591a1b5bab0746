package vn.binhdang.engine.indicators;

import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.report.Subtotal;

/** Whether the parts of a figure can be added up: counts to counts, amounts to a count or a sum of money. */
final class PartsCheck {

    private final Faults faults;

    PartsCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Entry entry, Indicator indicator) {
        if (entry.parts().isEmpty()) {
            return;
        }
        if (!addsUp(entry.reported(), indicator)) {
            faults.add(
                    entry.place().below("parts"),
                    "các thành phần chỉ cộng được khi báo cáo tử số và mẫu số là số đếm, hoặc giá trị là số lượng hay số"
                            + " tiền; tỷ lệ và số trung bình không cộng được",
                    "parts add up only to a numerator and denominator that are counts, or to a value that is a count or"
                            + " a sum of money; percentages and averages do not add up");
            return;
        }
        for (Subtotal part : entry.parts()) {
            if (part.reported().getClass() != entry.reported().getClass()) {
                wrongForm(part, entry.reported());
            }
        }
    }

    private static boolean addsUp(Reported whole, Indicator indicator) {
        return (whole instanceof Reported.Counts && indicator.counted().isWhole())
                || (whole instanceof Reported.Amount && indicator.form() instanceof Form.Value);
    }

    private void wrongForm(Subtotal part, Reported whole) {
        if (whole instanceof Reported.Counts) {
            faults.add(
                    part.place(),
                    "số liệu này có tử số và mẫu số, nên từng thành phần cũng phải có cả hai",
                    "this figure has numerator and denominator, so each of its parts must have both");
        } else {
            faults.add(
                    part.place(),
                    "số liệu này là một giá trị, nên từng thành phần cũng ghi một giá trị",
                    "this figure is one value, so each of its parts must be one value");
        }
    }
}

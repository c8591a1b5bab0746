package vn.binhdang.api.spreadsheet;

import java.util.EnumSet;
import java.util.Set;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.text.Text;

/** What a form says of one figure, and which cells it leaves to be filled in. */
record FormLine(Indicator indicator, Period period) {

    /** The cells that people write into. */
    Set<FormColumn> open() {
        EnumSet<FormColumn> open = EnumSet.of(FormColumn.VALUE, FormColumn.NOT_APPLICABLE, FormColumn.NOTE);
        if (indicator.form() instanceof Form.Ratio) {
            open.addAll(EnumSet.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR, FormColumn.STATED));
        }
        return open;
    }

    boolean isYesNo() {
        return indicator.form() instanceof Form.YesNo;
    }

    boolean isSeries() {
        return indicator.form() instanceof Form.Series series
                && series.frequency().partsIn(period) > 1;
    }

    Text unit() {
        String symbol = indicator.unit().symbol().vi();
        return symbol.isEmpty() ? indicator.counted().noun() : indicator.unit().symbol();
    }

    Text how() {
        if (indicator.form() instanceof Form.Ratio ratio) {
            return Text.of(
                    "Tử số: %s. Mẫu số: %s. Chỉ khi không có số đếm mới ghi Giá trị.",
                    "Numerator: %s. Denominator: %s. A value only where there are no counts.",
                    ratio.numerator(),
                    ratio.denominator());
        }
        if (indicator.form() instanceof Form.Series series && isSeries()) {
            int parts = series.frequency().partsIn(period);
            return Text.of(
                    "Giá trị: %s số, mỗi %s một số, cách nhau bằng dấu ; (để trống nếu chưa có)",
                    "Value: %s numbers, one for each %s, with ; between them (blank where not known yet)",
                    parts,
                    series.frequency().noun());
        }
        return isYesNo()
                ? Text.of("Giá trị: có hoặc không", "Value: yes or no")
                : Text.of("Giá trị: một số", "Value: a number");
    }
}

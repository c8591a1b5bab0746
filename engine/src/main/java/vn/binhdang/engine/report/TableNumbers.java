package vn.binhdang.engine.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.numbers.WrittenNumber;
import vn.binhdang.engine.numbers.WrittenNumber.Convention;

/** Reads the numbers of a table as its author writes them; one that can be read two ways is a fault. */
record TableNumbers(Convention convention, Faults faults) {

    @Nullable
    BigDecimal read(TableCell cell, Place place) {
        if (cell instanceof TableCell.Number number && Quantity.canHold(number.value())) {
            return number.value();
        }
        if (cell instanceof TableCell.Day day) {
            faults.add(
                    place,
                    "ô này là ngày %s; có phải bảng tính đã đổi “%s/%s” thành ngày? Hãy ghi lại con số",
                    "this cell is the day %s; has the spreadsheet turned “%s/%s” into a day? Write the number again",
                    day.day(),
                    day.day().getDayOfMonth(),
                    day.day().getMonthValue());
            return null;
        }
        return read(cell.text().strip(), place);
    }

    @Nullable
    BigDecimal read(String written, Place place) {
        WrittenNumber number = WrittenNumber.read(written, convention);
        if (number instanceof WrittenNumber.Clear clear) {
            return clear.value();
        }
        if (number instanceof WrittenNumber.TwoWays twoWays) {
            faults.add(
                    place,
                    "“%s” đọc được hai cách: %s (dấu thập phân) hay %s (dấu ngăn hàng nghìn)?" + " Hãy viết %s hoặc %s",
                    "“%s” can be read two ways: %s (a mark of decimals) or %s (a mark of thousands)?"
                            + " Write %s or %s",
                    written,
                    comma(twoWays.asDecimal()),
                    twoWays.asThousands().toPlainString(),
                    comma(twoWays.asDecimal()),
                    twoWays.asThousands().toPlainString());
        } else {
            faults.add(place, "cần một số, nhưng thấy “%s”", "expected a number, but saw “%s”", written);
        }
        return null;
    }

    private String comma(BigDecimal decimal) {
        return convention == Convention.DECIMAL_COMMA
                ? decimal.toPlainString().replace('.', ',')
                : decimal.toPlainString();
    }
}

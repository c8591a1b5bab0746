package vn.binhdang.api.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.TableCell;
import vn.binhdang.engine.text.Text;

/**
 * What the cells of a report mean. Numbers have the fifteen digits that Excel keeps and shows, and none of the noise that
 * binary fractions have behind them. Whatever shows something else than it holds is asked about: formulas, whose kept
 * result may be older than what it was worked out from, and percentages, which hold a hundredth of what they show.
 */
final class ReportCells {

    /** How many digits of a number Excel keeps. */
    private static final int DIGITS = 15;

    private static final int LONGEST_NUMBER = 40;

    private static final int MOST_PLACES = 30;

    private static final int DAY = 10;

    private final CellValues values;
    private final boolean from1904;

    /** @param from1904 whether the workbook counts its days from 1904 on, as old ones of a Macintosh do */
    ReportCells(CellValues values, boolean from1904) {
        this.values = values;
        this.from1904 = from1904;
    }

    TableCell cell(SheetWalk.Held held) {
        if (held.formula()) {
            return unclear(
                    held,
                    Text.of(
                            "ô có công thức, kết quả lưu trong tệp có thể đã cũ; hãy thay bằng chính giá trị của nó (chép,"
                                    + " rồi dán “chỉ giá trị”)",
                            "the cell has a formula, whose stored result may be out of date; put the value itself there"
                                    + " (copy, then paste “values only”)"));
        }
        return switch (held.type()) {
            case "e" -> unclear(held, Text.of("ô báo lỗi “%s”", "the cell shows the error “%s”", excerpt(held.text())));
            case "d" -> day(held);
            case "", "n" -> held.text().isBlank() ? new TableCell.Words("") : number(held);
            default -> new TableCell.Words(values.text(held));
        };
    }

    private TableCell day(SheetWalk.Held held) {
        try {
            return new TableCell.Day(LocalDate.parse(
                    held.text().substring(0, Math.min(DAY, held.text().length()))));
        } catch (DateTimeException none) {
            return unclear(held, Text.of("không đọc được ngày “%s”", "cannot read the day “%s”", excerpt(held.text())));
        }
    }

    private TableCell number(SheetWalk.Held held) {
        String written = held.text().strip();
        BigDecimal exact = exact(written);
        if (exact == null) {
            return unclear(held, Text.of("không đọc được số “%s”", "cannot read the number “%s”", excerpt(written)));
        }
        String pattern = values.pattern(held.style());
        if (values.isDay(held.style()) && DateUtil.isValidExcelDate(exact.doubleValue())) {
            return new TableCell.Day(
                    DateUtil.getLocalDateTime(exact.doubleValue(), from1904).toLocalDate());
        }
        if (pattern.indexOf('%') >= 0 && exact.signum() != 0) {
            return unclear(
                    held,
                    Text.of(
                            "ô hiển thị %s%% nhưng giữ số %s; hãy bỏ định dạng phần trăm rồi ghi đúng số cần báo cáo",
                            "the cell shows %s%% but holds %s; take the percent format off and write the number to report",
                            exact.movePointRight(2).stripTrailingZeros().toPlainString(),
                            exact.toPlainString()));
        }
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        if (whole && exact.precision() - exact.scale() > DIGITS) {
            return unclear(
                    held,
                    Text.of(
                            "số %s dài hơn 15 chữ số, ô dạng số không giữ được chính xác; hãy ghi dạng chữ (Text)",
                            "the number %s has more than the 15 digits that a cell keeps exactly; write it as text",
                            exact.toPlainString()));
        }
        return new TableCell.Number(shown(exact));
    }

    /** The number to the last digit that is kept. */
    private static BigDecimal shown(BigDecimal exact) {
        BigDecimal kept =
                exact.precision() <= DIGITS ? exact : exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal exact(String written) {
        if (written.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(written);
            boolean ordinary = Math.abs((long) number.scale()) <= MOST_PLACES && number.precision() <= LONGEST_NUMBER;
            return ordinary ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static TableCell unclear(SheetWalk.Held held, Text question) {
        return new TableCell.Unclear(excerpt(held.text()), question);
    }

    private static String excerpt(String words) {
        return words.length() <= LONGEST_NUMBER ? words : words.substring(0, LONGEST_NUMBER) + "…";
    }
}

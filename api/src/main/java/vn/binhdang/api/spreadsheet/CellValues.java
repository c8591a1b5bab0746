package vn.binhdang.api.spreadsheet;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Turns what a cell holds into text: numbers without a tail, days as year-month-day. */
final class CellValues {

    private static final int MOST_PLACES = 30;

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;

    CellValues(ReadOnlySharedStringsTable strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    String text(SheetWalk.Held cell) {
        ReadSheet.CellAddress address = cell.address();
        String held = cell.text();
        String text = switch (cell.type()) {
            case "s" -> shared(address, held);
            case "inlineStr", "str" -> held;
            case "b" -> held.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" ->
                throw InvalidWorkbookException.of(address, "ô báo lỗi “%s”", "the cell shows the error “%s”", held);
            default -> held.isBlank() ? "" : number(address, cell.style(), held.strip());
        };
        if (text.length() > WorkbookLimits.CELL_SIGNS) {
            throw InvalidWorkbookException.of(
                    address, "dài hơn %s ký tự", "longer than %s signs", WorkbookLimits.CELL_SIGNS);
        }
        return plain(text);
    }

    private static String plain(String text) {
        return text.replace("_x000D_", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    private String shared(ReadSheet.CellAddress address, String held) {
        String index = held.strip();
        if (index.matches("\\d{1,8}") && Integer.parseInt(index) < strings.getUniqueCount()) {
            return strings.getItemAt(Integer.parseInt(index)).getString();
        }
        throw InvalidWorkbookException.of(
                address, "ô trỏ tới chữ không có trong tệp", "the cell refers to a text that the file lacks");
    }

    private String number(ReadSheet.CellAddress address, String style, String held) {
        double number = parsed(held);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw InvalidWorkbookException.of(address, "không đọc được số “%s”", "cannot read the number “%s”", held);
        }
        if (isDay(style) && DateUtil.isValidExcelDate(number)) {
            return DateUtil.getLocalDateTime(number).toLocalDate().toString();
        }
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return Math.abs(exact.scale()) > MOST_PLACES ? held : exact.toPlainString();
    }

    /** How numbers of a style are shown: {@code 0%}. */
    String pattern(String style) {
        XSSFCellStyle known = known(style);
        return known == null ? "General" : Objects.requireNonNullElse(known.getDataFormatString(), "General");
    }

    boolean isDay(String style) {
        return DateUtil.isADateFormat(format(style), pattern(style));
    }

    private int format(String style) {
        XSSFCellStyle known = known(style);
        return known == null ? 0 : known.getDataFormat();
    }

    private @Nullable XSSFCellStyle known(String style) {
        int index = style.matches("\\d{1,5}") ? Integer.parseInt(style) : 0;
        return index < styles.getNumCellStyles() ? styles.getStyleAt(index) : null;
    }

    private static double parsed(String held) {
        try {
            return Double.parseDouble(held);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}

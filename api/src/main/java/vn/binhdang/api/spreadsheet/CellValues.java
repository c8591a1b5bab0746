package vn.binhdang.api.spreadsheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Turns what a cell holds into text: numbers without a tail, days as year-month-day. */
final class CellValues {

    private static final int MOST_PLACES = 30;

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;

    CellValues(ReadOnlySharedStringsTable strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    String text(ReadSheet.CellAddress address, String type, String style, String held) {
        String text = switch (type) {
            case "s" -> shared(address, held);
            case "inlineStr", "str" -> held;
            case "b" -> held.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" ->
                throw InvalidWorkbookException.of(address, "ô báo lỗi “%s”", "the cell shows the error “%s”", held);
            default -> held.isBlank() ? "" : number(address, style, held.strip());
        };
        if (text.length() > WorkbookLimits.CELL_SIGNS) {
            throw InvalidWorkbookException.of(
                    address, "dài hơn %s ký tự", "longer than %s signs", WorkbookLimits.CELL_SIGNS);
        }
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

    private boolean isDay(String style) {
        int index = style.matches("\\d{1,5}") ? Integer.parseInt(style) : 0;
        if (index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle known = styles.getStyleAt(index);
        return DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
    }

    private static double parsed(String held) {
        try {
            return Double.parseDouble(held);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}

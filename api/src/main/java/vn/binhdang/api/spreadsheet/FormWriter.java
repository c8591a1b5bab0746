package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.BlankForm;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/** Writes a form: the sheet to be filled in, a guide in both languages, and a hidden sheet by which it is known again. */
final class FormWriter {

    private static final Text SHEET = Text.of(ReportWorkbook.SHEET, "Report");

    private static final List<Text> REASONS = List.of(
            Text.of("không phát sinh", "nothing of the kind happened"),
            Text.of("không có đối tượng", "there is nobody it applies to"),
            Text.of("không thuộc phạm vi của đơn vị", "outside the scope of the unit"));

    private final Locality locality;
    private final Period period;
    private final List<Indicator> indicators;
    private final BlankForm form;
    private final Language language;

    FormWriter(Locality locality, Period period, List<Indicator> indicators, BlankForm form, Language language) {
        this.locality = locality;
        this.period = period;
        this.indicators = indicators;
        this.form = form;
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormStyle style = new FormStyle(workbook);
            XSSFSheet sheet = style.sheet(SHEET.in(language), language);
            for (int at = 0; at < indicators.size(); at++) {
                line(sheet.createRow(at + 1), new FormLine(indicators.get(at), period), style);
            }
            choices(sheet);
            sheet.enableLocking();
            guide(workbook, style, Language.VI);
            guide(workbook, style, Language.EN);
            memory(workbook);
            workbook.setActiveSheet(0);
            SteadyZip.write(workbook, out);
        }
    }

    private void line(XSSFRow row, FormLine line, FormStyle style) {
        Indicator indicator = line.indicator();
        Map<FormColumn, String> given = Map.of(
                FormColumn.LOCALITY, locality.code(),
                FormColumn.PERIOD, period.toString(),
                FormColumn.INDICATOR, indicator.code(),
                FormColumn.NAME, indicator.name().in(language),
                FormColumn.UNIT, line.unit().in(language),
                FormColumn.HOW, line.how().in(language));
        Set<FormColumn> open = line.open();
        for (FormColumn column : FormColumn.values()) {
            XSSFCell cell = row.createCell(column.ordinal());
            if (given.containsKey(column)) {
                cell.setCellValue(given.get(column)); // a text, whatever it begins with
                cell.setCellStyle(style.locked());
            } else if (open.contains(column) || isOfTheReport(column, row)) {
                cell.setCellStyle(style.open(column, line));
            } else {
                cell.setCellStyle(style.locked());
            }
        }
        BigDecimal known =
                form.denominators().get(new BlankForm.Line(locality.code(), period.toString(), indicator.code()));
        if (known != null) {
            row.getCell(FormColumn.DENOMINATOR.ordinal()).setCellValue(known.doubleValue());
        }
    }

    /** Day and number of the report stand in its first line only. */
    private static boolean isOfTheReport(FormColumn column, XSSFRow row) {
        return row.getRowNum() == 1 && (column == FormColumn.SUBMITTED_ON || column == FormColumn.DOCUMENT);
    }

    /** Lists only suggest: other reasons may be written, and what is wrong is named when the form comes back. */
    private void choices(XSSFSheet sheet) {
        String[] reasons = REASONS.stream().map(reason -> reason.in(language)).toArray(String[]::new);
        choice(sheet, reasons, 1, indicators.size(), FormColumn.NOT_APPLICABLE);
        String[] answers = language == Language.VI ? new String[] {"có", "không"} : new String[] {"yes", "no"};
        for (int at = 0; at < indicators.size(); at++) {
            if (new FormLine(indicators.get(at), period).isYesNo()) {
                choice(sheet, answers, at + 1, at + 1, FormColumn.VALUE);
            }
        }
    }

    private static void choice(XSSFSheet sheet, String[] words, int first, int last, FormColumn column) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        int at = column.ordinal();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words), new CellRangeAddressList(first, last, at, at));
        choice.setSuppressDropDownArrow(true); // which is how the library says that it shows
        choice.setShowErrorBox(false);
        sheet.addValidationData(choice);
    }

    private void guide(XSSFWorkbook workbook, FormStyle style, Language words) {
        XSSFSheet sheet = workbook.createSheet(FormGuide.NAME.in(words));
        Text of = Text.of("%s (%s), %s", "%s (%s), %s", locality.name(), locality.code(), period.words());
        int line = 0;
        for (Text text : FormGuide.lines(of, SHEET.in(language))) {
            XSSFCell cell = sheet.createRow(line++).createCell(0);
            cell.setCellValue(text.in(words));
            cell.setCellStyle(style.prose());
        }
        sheet.setColumnWidth(0, FormStyle.PROSE_WIDTH);
        sheet.enableLocking();
    }

    private void memory(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(FormMemory.NAME);
        int line = 0;
        for (List<String> cells : FormMemory.lines(form)) {
            XSSFRow row = sheet.createRow(line++);
            for (int at = 0; at < cells.size(); at++) {
                row.createCell(at).setCellValue(cells.get(at));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}

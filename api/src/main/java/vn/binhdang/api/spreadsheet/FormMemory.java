package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.binhdang.engine.report.BlankForm;

/**
 * The hidden sheet by which a form is known when it comes back, and in which stands what it held when it was handed out:
 * locality, period, indicator and denominator of each line that had one.
 */
final class FormMemory {

    static final String NAME = "_mau";

    private static final String TITLE = "Bình Đẳng, biểu mẫu báo cáo 1";

    /** How many digits of a number Excel keeps. */
    private static final int DIGITS = 15;

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

    private final OpenWorkbook workbook;

    FormMemory(OpenWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Whether a number cell shows the denominator to the last digit. */
    static boolean canHold(BigDecimal denominator) {
        return denominator.stripTrailingZeros().precision() <= DIGITS
                && WRITTEN.matcher(denominator.toPlainString()).matches();
    }

    /** The lines of the sheet. */
    static List<List<String>> lines(BlankForm form) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(TITLE));
        form.denominators().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(BlankForm.Line::indicator)))
                .forEach(known -> lines.add(List.of(
                        known.getKey().locality(),
                        known.getKey().period(),
                        known.getKey().indicator(),
                        known.getValue().toPlainString())));
        return lines;
    }

    /** Null where the workbook is no form of ours. */
    @Nullable
    BlankForm read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        ReadSheet sheet = workbook.texts(NAME);
        if (sheet == null
                || sheet.lines().isEmpty()
                || !sheet.lines().get(0).text(0).equals(TITLE)) {
            return null;
        }
        Map<BlankForm.Line, BigDecimal> denominators = new HashMap<>();
        for (ReadSheet.Line line : sheet.lines().subList(1, sheet.lines().size())) {
            String denominator = line.text(3);
            if (WRITTEN.matcher(denominator).matches()) {
                denominators.put(
                        new BlankForm.Line(line.text(0), line.text(1), line.text(2)), new BigDecimal(denominator));
            }
        }
        return new BlankForm(denominators);
    }
}

package vn.binhdang.api.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.InvalidInputException;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** A workbook cannot be taken over into the rule files; none of them was touched. */
public final class InvalidWorkbookException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private static final Pattern CELL = Pattern.compile("(?<sheet>.+)!(?<column>[A-Z]{1,3})(?<line>\\d{1,9})");

    /** Sheet by sheet, line by line; what is in no cell comes last. */
    private static final Comparator<Fault> IN_READING_ORDER = Comparator.comparing(
                    (Fault fault) -> !matcher(fault).matches())
            .thenComparing(fault -> part(fault, "sheet"))
            .thenComparing(fault -> Integer.parseInt("0" + part(fault, "line")))
            .thenComparing(fault -> part(fault, "column").length())
            .thenComparing(fault -> part(fault, "column"));

    InvalidWorkbookException(List<Fault> faults) {
        super(faults.stream().sorted(IN_READING_ORDER).toList());
    }

    static InvalidWorkbookException of(Object place, String vi, String en, Object... arguments) {
        return new InvalidWorkbookException(List.of(new Fault(Place.of(place.toString()), Text.of(vi, en, arguments))));
    }

    /** The cell that a fault stands in, where it stands in one. */
    static Optional<ReadSheet.CellAddress> cell(Fault fault) {
        Matcher cell = matcher(fault);
        return cell.matches()
                ? Optional.of(new ReadSheet.CellAddress(
                        cell.group("sheet"),
                        Integer.parseInt(cell.group("line")),
                        CellReference.convertColStringToIndex(cell.group("column"))))
                : Optional.empty();
    }

    private static Matcher matcher(Fault fault) {
        return CELL.matcher(fault.place().file());
    }

    private static String part(Fault fault, String group) {
        Matcher cell = matcher(fault);
        return cell.matches() ? cell.group(group) : "";
    }
}

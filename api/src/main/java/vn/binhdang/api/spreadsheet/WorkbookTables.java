package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.ReportTable;
import vn.binhdang.engine.report.TableOpener;

/** Takes the table of reports out of a workbook from outside. */
public final class WorkbookTables implements TableOpener {

    @Override
    public @Nullable ReportTable open(ReportFile file, Faults faults) {
        try {
            Path copy = Files.createTempFile("binhdang-", ".xlsx"); // which nobody else may read
            try {
                Files.write(copy, file.content());
                return WorkbookReader.open(
                                copy,
                                WorkbookLimits.REPORTS,
                                opened -> new ReportWorkbook(file, opened, faults).table())
                        .orElse(null);
            } catch (InvalidWorkbookException refused) {
                refused.faults().forEach(fault -> faults.add(inFile(fault, file, copy)));
                return null;
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The same fault as the author of the file knows it. */
    private static Fault inFile(Fault fault, ReportFile file, Path copy) {
        Place place = InvalidWorkbookException.cell(fault)
                .map(cell -> new Place(file.name(), cell.sheet(), cell.line(), cell.column() + 1, null))
                .orElseGet(() -> {
                    String named = fault.place().file();
                    boolean whole = named.equals(String.valueOf(copy.getFileName())) || named.equals(copy.toString());
                    return whole ? file.place() : new Place(file.name(), named, null, null, null);
                });
        return new Fault(place, fault.message(), fault.code());
    }
}

package vn.binhdang.engine.report;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;

/** Takes the table out of a file of a format that this library does not know itself, such as a workbook. */
@FunctionalInterface
public interface TableOpener {

    /** Null after adding a fault for everything that keeps the table from being taken out. */
    @Nullable
    ReportTable open(ReportFile file, Faults faults);
}

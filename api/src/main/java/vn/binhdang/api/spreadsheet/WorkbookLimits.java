package vn.binhdang.api.spreadsheet;

/** How much of a workbook from outside is read; what is larger is refused before it takes memory or time. */
final class WorkbookLimits {

    static final long FILE_BYTES = 16L * 1024 * 1024;
    static final int ENTRIES = 300;
    static final long ENTRY_BYTES = 32L * 1024 * 1024;
    static final long ALL_BYTES = 64L * 1024 * 1024;
    static final long STYLE_BYTES = 2L * 1024 * 1024;
    static final int LINES = 20_000;
    static final int COLUMNS = 200;
    static final int CELLS = 1_000_000;
    /** What Excel itself can hold in a cell. */
    static final int CELL_SIGNS = 32_767;

    private WorkbookLimits() {}
}

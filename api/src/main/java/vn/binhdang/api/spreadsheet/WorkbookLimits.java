package vn.binhdang.api.spreadsheet;

/**
 * How much of a workbook from outside is read; what is larger is refused before it takes memory or time.
 *
 * @param sheetBytes of one sheet, unpacked
 * @param allBytes of everything in the package, unpacked
 */
record WorkbookLimits(long sheetBytes, long allBytes, int lines, int columns, int cells) {

    static final long FILE_BYTES = 16L * 1024 * 1024;
    static final int ENTRIES = 300;
    static final long ENTRY_BYTES = 32L * 1024 * 1024;
    static final long STYLE_BYTES = 2L * 1024 * 1024;
    /** What Excel itself can hold in a cell. */
    static final int CELL_SIGNS = 32_767;

    static final WorkbookLimits RULES = new WorkbookLimits(ENTRY_BYTES, 64L * 1024 * 1024, 20_000, 200, 1_000_000);

    /** Half as much again as 30 figures of every commune of the country. */
    static final WorkbookLimits REPORTS =
            new WorkbookLimits(128L * 1024 * 1024, 160L * 1024 * 1024, 150_000, 40, 2_000_000);

    /** How many lines rules may have. */
    static final int LINES = RULES.lines();

    long bytesOf(String entry) {
        if (entry.endsWith("styles.xml")) {
            return STYLE_BYTES;
        }
        return entry.startsWith("xl/worksheets/") ? sheetBytes : ENTRY_BYTES;
    }
}

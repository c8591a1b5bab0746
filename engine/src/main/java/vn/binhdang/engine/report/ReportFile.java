package vn.binhdang.engine.report;

import vn.binhdang.engine.faults.Place;

/**
 * An input as bytes, with the name by which messages speak of it.
 *
 * @param name file name as the user gave it, or a word such as {@code stdin}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read once
public record ReportFile(String name, byte[] content) {

    /** The largest input that is read: room for every commune of the country in one file. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    public Place place() {
        return Place.of(name);
    }

    /** Whether the first sign of the content opens a JSON value; everything else is taken to be a table. */
    public boolean looksLikeJson() {
        return firstSign() == '{' || isJsonArray();
    }

    /** Whether the content is a list of reports, however many. */
    public boolean isJsonArray() {
        return firstSign() == '[';
    }

    private byte firstSign() {
        for (byte sign : content) {
            if (sign > ' ' || sign < 0) {
                return sign;
            }
        }
        return 0;
    }

    /** Whether the content is a zip archive, as an Excel workbook is. */
    public boolean looksLikeWorkbook() {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    public boolean isBlank() {
        return firstSign() == 0;
    }
}

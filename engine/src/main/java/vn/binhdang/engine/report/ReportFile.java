package vn.binhdang.engine.report;

import java.util.Arrays;
import vn.binhdang.engine.faults.Faults;
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

    /** The byte order mark that some programs put before UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
        for (int index = startsWithMark() ? MARK.length : 0; index < content.length; index++) {
            if (content[index] > ' ' || content[index] < 0) {
                return content[index];
            }
        }
        return 0;
    }

    private boolean startsWithMark() {
        return Arrays.mismatch(content, MARK) >= MARK.length || Arrays.equals(content, MARK);
    }

    /** Whether the content is a zip archive, as an Excel workbook is. */
    public boolean looksLikeWorkbook() {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    public boolean isBlank() {
        return firstSign() == 0;
    }

    /** Whether it has a content of a size that is read; adds a fault where it has not. */
    boolean isReadable(Faults faults) {
        if (content.length > MOST_BYTES) {
            faults.add(
                    place(),
                    "tệp lớn hơn %s MB; hãy chia nhỏ",
                    "the file is larger than %s MB; please split it",
                    MOST_BYTES / 1024 / 1024);
            return false;
        }
        if (isBlank()) {
            faults.add(place(), "tệp rỗng, không có báo cáo nào", "the file is empty, there is no report in it");
            return false;
        }
        return true;
    }
}

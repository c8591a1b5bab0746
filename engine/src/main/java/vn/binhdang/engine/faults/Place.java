package vn.binhdang.engine.faults;

import org.jspecify.annotations.Nullable;

/**
 * Where in an input something stands.
 *
 * @param file name of the file as the user gave it
 * @param sheet of a workbook, where the file is one
 * @param line from 1, where lines are known
 * @param column from 1, where columns are known
 * @param field JSON pointer or heading of the field, where it has one
 */
public record Place(
        String file,
        @Nullable String sheet,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String field) {

    private static final int LETTERS = 26;

    public Place(String file, @Nullable Integer line, @Nullable Integer column, @Nullable String field) {
        this(file, null, line, column, field);
    }

    public static Place of(String file) {
        return new Place(file, null, null, null);
    }

    public static Place of(String file, int line, int column) {
        return new Place(file, line, column, null);
    }

    public Place field(String name) {
        return new Place(file, sheet, line, column, name);
    }

    /** The field below this one, as a JSON pointer. */
    public Place below(String name) {
        return field((field == null ? "" : field) + "/" + escaped(name));
    }

    /** Nearly every name is left as it is: every line of every report has such a place. */
    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * {@code file:line:column field}, the form that editors and terminals turn into a link; in a workbook
     * {@code file Sheet!C7 field}, as spreadsheets name their cells.
     */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(file);
        if (sheet != null) {
            words.append(' ').append(sheet);
            if (line != null) {
                words.append('!').append(column == null ? "" : letters(column)).append(line);
            }
        } else {
            if (line != null) {
                words.append(':').append(line);
            }
            if (column != null) {
                words.append(':').append(column);
            }
        }
        if (field != null) {
            words.append(' ').append(field);
        }
        return words.toString();
    }

    /** 1 is A, 27 is AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column > LETTERS ? letters((column - 1) / LETTERS) + last : last;
    }
}

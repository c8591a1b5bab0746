package vn.binhdang.api.output;

import java.util.regex.Pattern;

/**
 * Makes words fit to be printed. Reports are data and may carry signs that move the cursor, turn the direction of
 * writing or are no XML; each becomes a question mark in a box.
 */
public final class Printable {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{FFFE}\\x{FFFF}]");

    private static final Pattern NOT_IN_LINES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

    private Printable() {}

    public static String of(String words) {
        return UNFIT.matcher(words).replaceAll("\uFFFD");
    }

    /** The same, of words that may have several lines. */
    public static String inLines(String words) {
        return NOT_IN_LINES.matcher(words).replaceAll("\uFFFD");
    }
}

package vn.binhdang.api.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.binhdang.engine.text.Language;

/**
 * What the program talks to. Always UTF-8, whatever the machine's settings: Vietnamese does not survive otherwise.
 *
 * @param outIsTerminal whether a person reads standard output as it comes
 * @param errIsTerminal whether a person reads standard error as it comes
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {

    private static final int USUAL_WIDTH = 120;
    private static final int LEAST_WIDTH = 80;

    /** The launcher says which streams are terminals, since Java cannot tell them apart. */
    public static Terminal ofThisProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("binhdang.out.terminal"),
                Boolean.getBoolean("binhdang.err.terminal"),
                System.getenv());
    }

    public boolean coloured() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** In columns: that of the terminal where it is known. */
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,4}") ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }

    /** The language of the environment; Vietnamese where it asks for neither. */
    public Language language() {
        for (String variable : new String[] {"BINHDANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return Language.ofPosixLocale(locale).orElse(Language.VI);
            }
        }
        return Language.VI;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

package vn.binhdang.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import vn.binhdang.engine.text.Language;

/** Runs one command line and says with which status it ended. */
public final class CommandLineProgram {

    /** The status of a command that started a service: the process must not end. */
    public static final int KEEPS_RUNNING = -1;

    private static final String NO_LOGGING = "org.slf4j.helpers.NOP_FallbackServiceProvider";

    private final Terminal terminal;

    public CommandLineProgram(Terminal terminal) {
        this.terminal = terminal;
    }

    public int run(String... arguments) {
        boolean serves = arguments.length > 0 && arguments[0].equals("serve");
        if (!serves) {
            System.setProperty("slf4j.provider", NO_LOGGING); // looking for a logger would take a fifth of the time
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
        Language language = language(arguments);
        Troubles troubles = new Troubles(terminal, language);
        CommandLine program = new CommandLine(new ProgramCommand(), new CommandFactory(terminal, language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(HelpTexts.in(language))
                .setUsageHelpWidth(Math.min(terminal.width(), 120))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(troubles)
                .setExecutionExceptionHandler(troubles);
        int status = troubles.guard(() -> program.execute(arguments));
        terminal.err().flush();
        return terminal.out().checkError() ? troubles.notWritten() : status;
    }

    /** The language asked for by {@code --lang}, needed before the options are read; else that of the environment. */
    private Language language(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--lang");
        String asked = option >= 0 && option + 1 < words.size()
                ? words.get(option + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst()
                        .orElse("");
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(asked))
                .findFirst()
                .orElse(terminal.language());
    }
}

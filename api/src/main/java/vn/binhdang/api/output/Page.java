package vn.binhdang.api.output;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/** Lines for a person, in one language, coloured where the terminal can. */
final class Page {

    private static final String LINE = "\n";

    private final Language language;
    private final boolean coloured;
    private final StringBuilder text = new StringBuilder();

    Page(Language language, boolean coloured) {
        this.language = language;
        this.coloured = coloured;
    }

    /** The words in the language of the page, without signs that cannot be printed. */
    String words(Text words) {
        return Printable.of(words.in(language));
    }

    void line(Text words) {
        line(null, words);
    }

    void line(@Nullable String style, Text words) {
        text.append(style == null ? words(words) : styled(style, words(words))).append(LINE);
    }

    void table(TextTable table) {
        text.append(table.text());
        end();
    }

    /** An empty line. */
    void end() {
        text.append(LINE);
    }

    /** By the codes of the style: what was reported is data and could look like markup. */
    String styled(String style, String words) {
        return coloured ? Ansi.Style.on(Ansi.Style.parse(style)) + words + Ansi.Style.reset.on() : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

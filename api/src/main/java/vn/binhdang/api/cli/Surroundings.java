package vn.binhdang.api.cli;

import vn.binhdang.api.output.Printable;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/** What every command works with. */
public record Surroundings(Terminal terminal, Language language) {

    /** A message for the person at the terminal. */
    public void tell(Text message) {
        terminal.err().println(Printable.inLines(message.in(language)));
    }
}

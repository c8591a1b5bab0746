package vn.binhdang.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.binhdang.engine.text.Language;

/** The help texts of one language, whatever the default locale of the machine. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        String name = "help_" + language.code() + ".properties";
        try (InputStream texts = HelpTexts.class.getResourceAsStream(name)) {
            if (texts == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new PropertyResourceBundle(new InputStreamReader(texts, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.binhdang.engine.text;

import java.util.Locale;
import java.util.Optional;

/** The two languages in which everything that users read exists. */
public enum Language {
    VI,
    EN;

    /** The code of the language as written in options, {@code vi} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language that a POSIX locale such as {@code en_GB.UTF-8} asks for.
     *
     * @return empty for a locale of neither language, such as {@code C}
     */
    public static Optional<Language> ofPosixLocale(String locale) {
        String lower = locale.toLowerCase(Locale.ROOT);
        if (lower.startsWith("vi")) {
            return Optional.of(VI);
        }
        return lower.startsWith("en") ? Optional.of(EN) : Optional.empty();
    }
}

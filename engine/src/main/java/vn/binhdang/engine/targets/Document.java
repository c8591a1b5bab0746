package vn.binhdang.engine.targets;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The document that a pack encodes. */
public record Document(
        String number,
        String title,
        String issuer,
        @Nullable LocalDate issued) {

    private static final Pattern SYMBOL = Pattern.compile("\\d+.*/.*-(?<organ>[^-/]+)");

    /**
     * The organ that issued it, as the symbol behind its number says: {@code TTg} of 2282/QĐ-TTg; the issuer where it
     * has no number.
     */
    public String organ() {
        Matcher symbol = SYMBOL.matcher(number);
        return symbol.matches() ? symbol.group("organ") : issuer;
    }
}

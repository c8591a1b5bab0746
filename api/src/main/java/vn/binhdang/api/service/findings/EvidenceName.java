package vn.binhdang.api.service.findings;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a document, made fit to be saved under: no folder, no hidden signs, the ending of what it is. */
final class EvidenceName {

    private static final int MOST_SIGNS = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    /** Control and formatting signs, among them those that turn the direction of writing. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*;%=]+");
    private static final Pattern ENDING = Pattern.compile("(\\.[A-Za-z0-9]{1,8})+$");

    private EvidenceName() {}

    static String clean(@Nullable String given, EvidenceKind kind) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = HIDDEN.matcher(name).replaceAll("");
        name = FOLDERS.matcher(name).replaceFirst("");
        name = UNFIT.matcher(name).replaceAll(" ");
        name = ENDING.matcher(name.strip()).replaceFirst("").replaceAll("^[.\\s]+|[.\\s]+$", "");
        int end = name.offsetByCodePoints(0, Math.min(MOST_SIGNS, name.codePointCount(0, name.length())));
        name = name.substring(0, end).strip();
        return (name.isEmpty() ? "evidence" : name) + "." + kind.extension();
    }
}

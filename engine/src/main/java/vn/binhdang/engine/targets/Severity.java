package vn.binhdang.engine.targets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.binhdang.engine.text.Text;

/** How much a target matters, least first. It never changes a verdict. */
public enum Severity {
    NOTE(Text.of("lưu ý", "note")),
    MINOR(Text.of("thường", "minor")),
    MAJOR(Text.of("cao", "major")),
    CRITICAL(Text.of("rất cao", "critical"));

    private final Text noun;

    Severity(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String code) {
        return Arrays.stream(values())
                .filter(severity -> severity.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Severity::code).toList();
    }
}

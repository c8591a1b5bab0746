package vn.binhdang.engine.localities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.binhdang.engine.text.Text;

/** The levels of administration. Districts were abolished on 1 July 2025 and remain in the law of earlier years. */
public enum Level {
    NATIONAL(Text.of("cả nước", "nation")),
    PROVINCE(Text.of("cấp tỉnh", "province")),
    DISTRICT(Text.of("cấp huyện", "district")),
    COMMUNE(Text.of("cấp xã", "commune"));

    private final Text noun;

    Level(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Level::code).toList();
    }
}

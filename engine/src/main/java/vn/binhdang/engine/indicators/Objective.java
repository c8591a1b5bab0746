package vn.binhdang.engine.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of the National Strategy (Resolution 28/NQ-CP), and the management of the work itself. */
public enum Objective {
    POLITICS,
    ECONOMY,
    FAMILY,
    HEALTH,
    EDUCATION,
    COMMUNICATION,
    MANAGEMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Objective> of(String code) {
        return Arrays.stream(values())
                .filter(objective -> objective.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Objective::code).toList();
    }
}

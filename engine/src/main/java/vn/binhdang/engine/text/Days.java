package vn.binhdang.engine.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as people write them: {@code 8/11/2024} in Vietnamese, {@code 2024-11-08} in English. */
public final class Days {

    private static final Text OPEN = Text.same("…");

    private Days() {}

    /** Dots for an open end. */
    public static Text words(@Nullable LocalDate day) {
        return day == null
                ? OPEN
                : new Text(
                        "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), day.toString());
    }
}

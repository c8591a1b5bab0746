package vn.binhdang.engine.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as rule files write it, {@code 2024-03-13}, in years in which a plan can be in force or a unit can exist. */
final class RuleDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private RuleDay() {}

    /** Empty where it is none; Java itself reads days of the year 999,999,999 too. */
    static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}

package vn.binhdang.engine.localities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of days, both ends included; a null end is open. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }
}

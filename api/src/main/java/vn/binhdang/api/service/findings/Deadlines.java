package vn.binhdang.api.service.findings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.binhdang.engine.calendar.DueDay;
import vn.binhdang.engine.calendar.WorkingDays;

/** By when a unit has to answer: so many working days after it was asked, by how heavy the finding is. */
@Component
final class Deadlines {

    /** Days begin and end where the units are. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Map<String, Integer> USUAL = Map.of("critical", 5, "major", 10, "minor", 20);

    private final WorkingDays workingDays;
    private final Map<String, Integer> answerWithin;
    private final Clock clock;

    Deadlines(WorkingDays workingDays, Environment environment, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.answerWithin = Binder.get(environment)
                .bind("binhdang.findings.answer-within", Bindable.mapOf(String.class, Integer.class))
                .orElse(USUAL);
    }

    /** Null where no answer is asked for. */
    @Nullable
    Due due(String severity, Instant asked) {
        int days = answerWithin.getOrDefault(severity, 0);
        if (days == 0) {
            return null;
        }
        DueDay due = workingDays.after(day(asked), days);
        return new Due(due.day(), due.confirm().isEmpty());
    }

    LocalDate today() {
        return day(clock.instant());
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}

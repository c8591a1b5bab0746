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

/** By when a unit has to answer: so many working days after it was asked, by how heavy the finding is. */
@Component
final class Deadlines {

    /** Days begin and end where the units are. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Map<String, Integer> USUAL = Map.of("critical", 5, "major", 10, "minor", 20);

    private final WorkDays workDays;
    private final Map<String, Integer> answerWithin;
    private final Clock clock;

    Deadlines(WorkDays workDays, Environment environment, Clock clock) {
        this.workDays = workDays;
        this.clock = clock;
        this.answerWithin = Binder.get(environment)
                .bind("binhdang.findings.answer-within", Bindable.mapOf(String.class, Integer.class))
                .orElse(USUAL);
    }

    /** Null where no answer is asked for. */
    @Nullable
    Due due(String severity, Instant asked) {
        int days = answerWithin.getOrDefault(severity, 0);
        return days == 0 ? null : workDays.after(day(asked), days);
    }

    LocalDate today() {
        return day(clock.instant());
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}

package vn.binhdang.engine.amendments;

import static vn.binhdang.engine.amendments.Facets.plain;
import static vn.binhdang.engine.amendments.Facets.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.amendments.Subject.Kind;
import vn.binhdang.engine.requirements.Deadline;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.text.Text;

/** What has changed in the reports that a document demands. */
final class DutyChange {

    /** A deadline by what it means; its wording is how the document puts it. */
    private record Due(
            boolean strict, int day, int month, @Nullable Integer year) {}

    private static final int ANY_YEAR = 2000;
    private static final Facets<ReportingDuty> FACETS = new Facets<ReportingDuty>()
            .value(Aspect.DEADLINE, DutyChange::due, duty -> words(duty.deadline()), DutyChange::effect)
            .text(Aspect.PERIODS, duty -> plain(duty.kind()))
            .value(
                    Aspect.LEVELS,
                    ReportingDuty::levels,
                    duty -> TargetChange.levels(duty.levels()),
                    DutyChange::coverage)
            .value(
                    Aspect.SEVERITY,
                    ReportingDuty::severity,
                    duty -> duty.severity().noun())
            .text(Aspect.RECIPIENT, duty -> plain(duty.to()))
            .text(Aspect.CLAUSE, duty -> plain(duty.clause()))
            .text(Aspect.TEXT, duty -> quoted(duty.text()));

    private DutyChange() {}

    static List<Amendment> between(List<ReportingDuty> before, List<ReportingDuty> after) {
        List<Amendment> amendments = new ArrayList<>();
        Map<String, ReportingDuty> gone = new LinkedHashMap<>();
        before.forEach(duty -> gone.put(duty.id(), duty));
        for (ReportingDuty duty : after) {
            ReportingDuty known = gone.remove(duty.id());
            if (known == null) {
                amendments.add(Amendment.added(subject(duty), words(duty.deadline()), Effect.TIGHTER));
            } else {
                amendments.addAll(FACETS.between(subject(duty), known, duty));
            }
        }
        gone.values()
                .forEach(duty -> amendments.add(Amendment.lost(subject(duty), words(duty.deadline()), Effect.LOOSER)));
        return amendments;
    }

    private static Subject subject(ReportingDuty duty) {
        Text title = duty.kind().equals("year")
                ? Text.of("Báo cáo năm", "Annual report")
                : Text.of("Báo cáo 6 tháng", "Half-year report");
        return new Subject(Kind.REPORTING, duty.id(), title);
    }

    private static Object due(ReportingDuty duty) {
        Deadline deadline = duty.deadline();
        return new Due(deadline.strict(), deadline.day(), deadline.month(), deadline.year());
    }

    private static Text words(Deadline deadline) {
        String day = deadline.day() + "/" + deadline.month() + (deadline.year() == null ? "" : "/" + deadline.year());
        return deadline.strict()
                ? Text.of("trước ngày %s", "before %s", day)
                : Text.of("chậm nhất ngày %s", "no later than %s", day);
    }

    /** An earlier last day is the tighter one. */
    private static Effect effect(ReportingDuty before, ReportingDuty after) {
        if (!Objects.equals(before.deadline().year(), after.deadline().year())
                && (before.deadline().year() == null || after.deadline().year() == null)) {
            return Effect.OPEN;
        }
        LocalDate earlier = lastDay(before.deadline());
        LocalDate later = lastDay(after.deadline());
        return Effect.ofCoverage(!later.isAfter(earlier), !earlier.isAfter(later));
    }

    private static LocalDate lastDay(Deadline deadline) {
        LocalDate day = deadline.in(ANY_YEAR);
        return deadline.strict() ? day.minusDays(1) : day;
    }

    private static Effect coverage(ReportingDuty before, ReportingDuty after) {
        return Effect.ofCoverage(
                after.levels().containsAll(before.levels()), before.levels().containsAll(after.levels()));
    }
}

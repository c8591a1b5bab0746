package vn.binhdang.engine.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.ReportingDuty;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Punctuality;

/** Makes the cases of a reporting duty: sent on the last day, the day after, and without a day. */
final class DeadlineDays {

    private static final int HALF_YEAR = 6;

    private final ComplianceEngine engine;
    private final BoundUnits units;

    DeadlineDays(ComplianceEngine engine, BoundUnits units) {
        this.engine = engine;
        this.units = units;
    }

    /** As reports of the first period for which some unit owes the report. */
    List<Case> of(Subject subject) {
        ReportingDuty duty = Objects.requireNonNull(subject.duty());
        return periods(subject.pack(), duty).stream()
                .flatMap(
                        period -> units
                                .boundBy(subject, null, period.last())
                                .flatMap(unit -> cases(subject, duty, unit, period))
                                .stream())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Period> periods(Pack pack, ReportingDuty duty) {
        LocalDate from = pack.inForce().from();
        LocalDate to = pack.inForce().to();
        if (from == null) {
            return List.of();
        }
        int last = to == null ? from.getYear() + 1 : to.getYear();
        return IntStream.rangeClosed(from.getYear(), last)
                .mapToObj(year -> duty.kind().equals("year") ? Period.ofYear(year) : new Period(year, 1, HALF_YEAR))
                .filter(duty::isFor)
                .toList();
    }

    private Optional<List<Case>> cases(Subject subject, ReportingDuty duty, String unit, Period period) {
        LocalDate due = duty.dueFor(period);
        LocalDate last = duty.deadline().strict() ? due.minusDays(1) : due;
        Case lastDay = on(subject, unit, period, last, Text.of("ngày cuối", "the last day"), Punctuality.ON_TIME);
        if (new CaseRunner(engine).outcome(lastDay).equals(Outcome.NOT_BOUND)) {
            return Optional.empty();
        }
        List<Case> cases = new ArrayList<>(List.of(lastDay));
        cases.add(on(subject, unit, period, last.plusDays(1), Text.of("ngày sau", "the day after"), Punctuality.LATE));
        cases.add(Boundaries.made(
                subject,
                unit,
                period,
                null,
                List.of(),
                Text.of("không ghi ngày gửi", "no day of sending"),
                Outcome.of(Punctuality.UNDATED)));
        return Optional.of(cases);
    }

    private static Case on(
            Subject subject, String unit, Period period, LocalDate day, Text name, Punctuality expected) {
        Text named = Text.of("%s: %s", "%s: %s", name, Days.words(day));
        return Boundaries.made(subject, unit, period, day, List.of(), named, Outcome.of(expected));
    }
}

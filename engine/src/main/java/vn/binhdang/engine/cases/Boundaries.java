package vn.binhdang.engine.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Makes the cases that follow from a pack itself: every milestone at its threshold and a hair to each side, silence, a
 * declared exception and a zero denominator, as reports of the time it is due; every deadline on its last day and the
 * day after.
 */
public final class Boundaries {

    private final ComplianceEngine engine;
    private final BoundUnits units;

    public Boundaries(ComplianceEngine engine) {
        this.engine = engine;
        this.units = new BoundUnits(engine.ruleBook().register());
    }

    /** None where a person must decide, where a rule file says whom it binds, and where no unit can ever be asked. */
    public List<Case> of(Subject subject) {
        Target target = subject.target();
        if (target == null) {
            return new DeadlineDays(engine, units).of(subject);
        }
        if (subject.isForAPerson() || target.ruleFile() != null) {
            return List.of();
        }
        List<Case> cases = new ArrayList<>();
        Measure measure = subject.measure();
        if (measure != null) {
            measure.milestones().forEach(milestone -> cases.addAll(of(subject, null, measure.indicator(), milestone)));
        }
        Each each = subject.part() == null ? target.each() : null;
        if (each != null && !target.levels().contains(each.level())) {
            Measure ofOne = each.measure();
            ofOne.milestones()
                    .forEach(milestone -> cases.addAll(of(subject, each.level(), ofOne.indicator(), milestone)));
        }
        return cases;
    }

    private List<Case> of(Subject subject, @Nullable Level level, Indicator indicator, Milestone milestone) {
        String unit = units.boundBy(subject, level, milestone.at().last()).orElse(null);
        if (unit == null || milestone.requirement() == null) {
            return List.of();
        }
        Period period = milestone.at();
        Case silent = made(subject, unit, period, indicator, silence());
        if (!isForFigures(silent)) {
            return List.of();
        }
        List<Probe> probes = new ArrayList<>(Thresholds.of(milestone.requirement(), indicator, period));
        probes.add(silence());
        probes.add(new Probe(
                Text.of("khai là không áp dụng", "declared not applicable"),
                new Reported.NotApplicable("không phát sinh"),
                Verdict.NOT_APPLICABLE));
        if (indicator.form() instanceof Form.Ratio ratio) {
            probes.add(new Probe(
                    Text.of("tử số và mẫu số bằng 0", "numerator and denominator are 0"),
                    new Reported.Counts(BigDecimal.ZERO, BigDecimal.ZERO),
                    ratio.zeroDenominator() == Form.ZeroDenominator.NOT_APPLICABLE
                            ? Verdict.NOT_APPLICABLE
                            : Verdict.NOT_COMPUTABLE));
        }
        return probes.stream()
                .map(probe -> made(subject, unit, period, indicator, probe))
                .toList();
    }

    private static Probe silence() {
        return new Probe(Text.of("không có số liệu", "nothing reported"), null, Verdict.NOT_REPORTED);
    }

    /** Whether it is planned at all, no later document in its place and none of equal rank against it. */
    private boolean isForFigures(Case silent) {
        Optional<Judgement> judgement = CaseRunner.judgement(engine.evaluate(silent.report()), silent);
        return judgement.isPresent() && judgement.get().cell().rival() == null;
    }

    private static Case made(Subject subject, String unit, Period period, Indicator indicator, Probe probe) {
        Place place = Place.of(subject.pack().file());
        Reported reported = probe.reported();
        List<Entry> entries = reported == null
                ? List.of()
                : List.of(new Entry(indicator.code(), reported, List.of(), null, null, null, null, place));
        return made(subject, unit, period, null, entries, probe.name(), Outcome.of(probe.expected()));
    }

    static Case made(
            Subject subject,
            String unit,
            Period period,
            @Nullable LocalDate submittedOn,
            List<Entry> entries,
            Text name,
            Outcome expected) {
        Place place = Place.of(subject.pack().file());
        Text whole = Text.of("%s (đơn vị %s, kỳ %s)", "%s (locality %s, period %s)", name, unit, period);
        return new Case(
                place,
                subject.id(),
                whole,
                new Report(unit, period, submittedOn, null, entries, place),
                null,
                expected);
    }
}

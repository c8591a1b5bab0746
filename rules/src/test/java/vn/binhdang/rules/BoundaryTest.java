package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Holds every milestone of every target at its threshold and a hair to each side, as a report of the year it is due.
 * What is expected follows from the sign of the comparison alone.
 */
class BoundaryTest {

    private static final String HAIR = "0.0001";

    @TestFactory
    Stream<DynamicTest> everyThresholdIsHeldExactly() {
        return Shipped.RULE_BOOK.packs().stream()
                .flatMap(pack -> pack.targets().stream()
                        .filter(target -> target.review() == null && target.ruleFile() == null)
                        .flatMap(target -> of(pack, target)));
    }

    private static Stream<DynamicTest> of(Pack pack, Target target) {
        Stream<DynamicTest> own =
                target.measure() == null ? Stream.empty() : of(pack, target, target.id(), target.measure());
        Stream<DynamicTest> parts = target.parts().stream()
                .flatMap(part -> of(pack, target, target.id() + "/" + part.id(), part.measure()));
        return Stream.concat(own, parts);
    }

    private static Stream<DynamicTest> of(Pack pack, Target target, String id, Measure measure) {
        return measure.milestones().stream().flatMap(milestone -> {
            Optional<Locality> locality = locality(pack, target, milestone.at().last());
            return locality.stream()
                    .map(unit -> DynamicTest.dynamicTest(
                            id + " " + milestone.label() + ": " + milestone.wording(),
                            () -> holds(unit, id, measure.indicator(), milestone)));
        });
    }

    private static void holds(Locality locality, String target, Indicator indicator, Milestone milestone) {
        Requirement requirement = Objects.requireNonNull(milestone.requirement());
        BigDecimal bound = requirement.bounds().isEmpty()
                ? BigDecimal.ZERO
                : requirement.bounds().get(0).rounded(10).stripTrailingZeros();
        Verdict[] belowAtAbove = switch (requirement.comparison()) {
            case AT_LEAST -> new Verdict[] {Verdict.GAP, Verdict.MET, Verdict.MET};
            case ABOVE -> new Verdict[] {Verdict.GAP, Verdict.GAP, Verdict.MET};
            case AT_MOST -> new Verdict[] {Verdict.MET, Verdict.MET, Verdict.GAP};
            case BELOW -> new Verdict[] {Verdict.MET, Verdict.GAP, Verdict.GAP};
            default -> new Verdict[0];
        };
        BigDecimal step = step(indicator);
        for (int side = 0; side < belowAtAbove.length; side++) {
            BigDecimal figure = bound.add(step.multiply(BigDecimal.valueOf(side - 1L)));
            if (indicator.plausible() == null || isPossible(indicator, figure)) {
                String entry = "{\"value\": %s}".formatted(figure.toPlainString());
                assertThat(verdict(locality, milestone.at(), target, indicator, entry))
                        .as("%s at %s", target, figure)
                        .isEqualTo(belowAtAbove[side]);
            }
        }
        assertThat(verdict(locality, milestone.at(), target, indicator, null)).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(verdict(locality, milestone.at(), target, indicator, "{\"notApplicable\": \"không phát sinh\"}"))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static BigDecimal step(Indicator indicator) {
        return switch (indicator.unit()) {
            case COUNT, VND -> BigDecimal.ONE;
            default -> new BigDecimal(HAIR);
        };
    }

    /** More than all and less than nothing cannot be reported. */
    private static boolean isPossible(Indicator indicator, BigDecimal figure) {
        boolean share = indicator.unit() == Unit.PERCENT;
        return figure.signum() >= 0 && !(share && figure.compareTo(BigDecimal.valueOf(100)) > 0);
    }

    private static Verdict verdict(
            Locality locality, Period period, String target, Indicator indicator, @Nullable String entry) {
        String indicators = entry == null ? "" : "\"%s\": %s".formatted(indicator.code(), entry);
        String json = "{\"locality\": \"%s\", \"period\": \"%s\", \"indicators\": {%s}}"
                .formatted(locality.code(), period, indicators);
        Report report = Shipped.INTAKE
                .read(List.of(new ReportFile("made", json.getBytes(StandardCharsets.UTF_8))))
                .get(0);
        return Shipped.ENGINE.evaluate(report).verdicts().stream()
                .filter(judgement -> judgement.cell().target().equals(target))
                .findFirst()
                .map(Judgement::verdict)
                .orElseThrow(() -> new AssertionError("no cell is planned for " + target + " in " + period));
    }

    /** Some unit that the target is measured on; none where pack or units ended before the milestone. */
    private static Optional<Locality> locality(Pack pack, Target target, LocalDate day) {
        Register register = Shipped.RULE_BOOK.register();
        if (!pack.inForce().contains(day)) {
            return Optional.empty();
        }
        return register.all().stream()
                .filter(unit -> unit.validity().contains(day)
                        && target.levels().contains(unit.level())
                        && (unit.code().equals(pack.jurisdiction())
                                || register.path(unit, day).contains(pack.jurisdiction())))
                .min(Comparator.comparing(Locality::code));
    }
}

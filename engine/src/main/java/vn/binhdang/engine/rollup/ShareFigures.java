package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rollup.RolledFigure.Method;
import vn.binhdang.engine.rollup.RolledFigure.Silent;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * The figures that are shares of units: how many of all units meet what the target asks of each. Which of them do, the
 * verdicts on the units say.
 */
final class ShareFigures {

    /** What one unit is to a share. */
    private enum Standing {
        MET,
        MISSED,
        LEFT_OUT,
        OPEN
    }

    private final Scope scope;
    private final Map<String, Map<String, Standing>> byTargetAndUnit = new HashMap<>();

    ShareFigures(Scope scope, Collection<UnitVerdicts> units) {
        this.scope = scope;
        units.forEach(unit -> unit.lines().forEach(line -> take(unit.unit(), line)));
    }

    /** A unit that stands differently at two milestones is open. */
    private void take(Locality unit, UnitVerdicts.Line line) {
        Each each = line.clause().each();
        if (each != null && each.level() == unit.level()) {
            byTargetAndUnit
                    .computeIfAbsent(line.clause().target().id(), unused -> new HashMap<>())
                    .merge(unit.code(), standing(line.verdict()), (one, other) -> one == other ? one : Standing.OPEN);
        }
    }

    private static Standing standing(Verdict verdict) {
        return switch (verdict) {
            case MET -> Standing.MET;
            case GAP, NOT_YET, PARTLY_MET -> Standing.MISSED;
            case NOT_APPLICABLE -> Standing.LEFT_OUT;
            case NOT_REPORTED, NOT_COMPUTABLE, REVIEW -> Standing.OPEN;
        };
    }

    /** Empty where no unit of the level exists on the day. */
    Optional<RolledFigure> of(Target target, Each each, Indicator share) {
        List<Locality> all = scope.unitsOf(each.level());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Standing> standings = byTargetAndUnit.getOrDefault(target.id(), Map.of());
        Map<Standing, List<Locality>> units =
                all.stream().collect(Collectors.groupingBy(unit -> standings.getOrDefault(unit.code(), Standing.OPEN)));
        int met = count(units, Standing.MET);
        int leftOut = count(units, Standing.LEFT_OUT);
        int open = count(units, Standing.OPEN);
        List<Silent> silent = units.getOrDefault(Standing.OPEN, List.of()).stream()
                .map(unit -> new Silent(unit, null))
                .toList();
        int given = all.size() - leftOut - open;
        return Optional.of(new RolledFigure(
                share,
                Method.SHARE_OF_UNITS,
                span(share, met, open, all.size() - leftOut),
                given == 0 ? null : counts(met, given),
                given,
                leftOut,
                silent,
                0,
                null));
    }

    private static Span span(Indicator share, int met, int open, int all) {
        if (all == 0) {
            return new Span.Known(ShareSpan.NOTHING);
        }
        return open == 0
                ? new Span.Known(counts(met, all))
                : new NumeratorSpan(
                        share,
                        BigDecimal.valueOf(met),
                        BigDecimal.valueOf(all),
                        Collections.nCopies(open, BigDecimal.ONE),
                        true);
    }

    private static Reported counts(int numerator, int denominator) {
        return new Reported.Counts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static int count(Map<Standing, List<Locality>> units, Standing standing) {
        return units.getOrDefault(standing, List.of()).size();
    }
}

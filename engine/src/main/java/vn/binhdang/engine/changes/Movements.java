package vn.binhdang.engine.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.changes.Said.SaidVerdict;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;

/**
 * Divides the change of a gap among its reasons, one after the other: what was published, the same by the rule files
 * and program of today, on the area of today, against the requirement of today, with the figure of today. Each step
 * changes one thing, so the steps add up to the whole.
 */
final class Movements {

    private final Before before;
    private final String locality;

    Movements(Before before, String locality) {
        this.before = before;
        this.locality = locality;
    }

    /** Empty where the last report was not held against the target. */
    Optional<Movement> of(Judgement now) {
        return before.unitOf(now.cell().target())
                .flatMap(unit -> unit.about(now.cell().target()).map(then -> of(then, unit, now)));
    }

    private Movement of(Judgement then, Snapshot unit, Judgement now) {
        Said said = before.said(unit);
        SaidVerdict published =
                said == null ? null : said.verdicts().get(then.cell().target());
        Quantity gapThen = gap(then.cell());
        Quantity gapPublished = published == null ? gapThen : published.gap();
        List<Share> shares = new ArrayList<>();
        if (said != null && published != null) {
            Reason reason = said.ruleBook().equals(before.ruleBook()) ? Reason.ENGINE : Reason.RULE_FILES;
            add(shares, reason, minus(gapThen, gapPublished), published.verdict() != then.verdict());
        }
        Cell cellThen = then.cell();
        Cell cellNow = now.cell();
        Quantity own = value(cellThen.figure());
        Quantity onAreaOfToday = value(figureBefore(cellThen));
        add(shares, Reason.PLACE, minus(onAreaOfToday, own), !unit.locality().equals(locality));
        add(
                shares,
                Reason.TARGET,
                minus(minus(own, gapThen), minus(value(cellNow.figure()), gap(cellNow))),
                !Objects.equals(cellThen.requirement(), cellNow.requirement()) || cellThen.due() != cellNow.due());
        add(
                shares,
                Reason.FIGURE,
                minus(value(cellNow.figure()), onAreaOfToday),
                !figureBefore(cellThen).equals(cellNow.figure()));
        return new Movement(
                unit.period(),
                before.localities(),
                published == null ? then.verdict() : published.verdict(),
                gapPublished,
                shares);
    }

    /** The figure of the last period on the area of today. */
    private Figure figureBefore(Cell then) {
        Indicator indicator = then.indicator();
        return indicator == null ? then.figure() : before.figures().of(indicator);
    }

    private static void add(List<Share> shares, Reason reason, @Nullable Quantity by, boolean changed) {
        boolean moved = by != null && by.signum() != 0;
        if (moved || (by == null && changed)) {
            shares.add(new Share(reason, by));
        }
    }

    private static @Nullable Quantity gap(Cell cell) {
        return cell.figure() instanceof Figure.Measured
                ? Distance.of(cell).map(Distance::difference).orElse(null)
                : null;
    }

    private static @Nullable Quantity value(Figure figure) {
        return figure instanceof Figure.Measured measured ? measured.value() : null;
    }

    private static @Nullable Quantity minus(@Nullable Quantity from, @Nullable Quantity subtracted) {
        return from == null || subtracted == null ? null : from.minus(subtracted);
    }
}

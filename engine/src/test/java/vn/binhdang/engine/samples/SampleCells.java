package vn.binhdang.engine.samples;

import static vn.binhdang.engine.samples.TargetBuilder.aTarget;

import java.math.BigDecimal;
import java.util.List;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Trend;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Clause;
import vn.binhdang.engine.targets.Obstacle;
import vn.binhdang.engine.targets.Target;

/** Cells of ward 30511 in 2024, each of one figure against one wording. */
public final class SampleCells {

    private SampleCells() {}

    /** A cell that is due. */
    public static Cell cell(Indicator indicator, String wording, Figure figure) {
        return cell("1", indicator, wording, figure, true);
    }

    public static Cell cell(String id, Indicator indicator, String wording, Figure figure, boolean due) {
        Target target = aTarget(id)
                .measuring(SamplePacks.measure(indicator, "2024", wording))
                .build();
        return new Cell(
                SamplePacks.WARD,
                Period.ofYear(2024),
                new Clause(SamplePacks.pack(target), target, null, null),
                new Cell.Key(target.id(), "2024"),
                due,
                indicator,
                SamplePacks.requirement(indicator, wording),
                figure,
                new Trend(Period.ofYear(2024), List.of()),
                Obstacle.NONE,
                null,
                List.of(),
                null);
    }

    /** A cell whose milestone lies after the time of its figure. */
    public static Cell ahead(Indicator indicator, String milestone, String wording, Figure figure, Trend trend) {
        Target target = aTarget("1")
                .measuring(SamplePacks.measure(indicator, milestone, wording))
                .build();
        return new Cell(
                SamplePacks.WARD,
                trend.of(),
                new Clause(SamplePacks.pack(target), target, null, null),
                new Cell.Key(target.id(), milestone),
                false,
                indicator,
                SamplePacks.requirement(indicator, wording),
                figure,
                trend,
                Obstacle.NONE,
                null,
                List.of(),
                null);
    }

    /** The cell of a compound target with these parts. */
    public static Cell whole(Cell... parts) {
        return new Cell(
                SamplePacks.WARD,
                parts[0].period(),
                parts[0].clause(),
                parts[0].key(),
                parts[0].due(),
                null,
                null,
                new Figure.Silent(),
                parts[0].trend(),
                Obstacle.COMPOUND,
                null,
                List.of(parts),
                null);
    }

    /** The figure of two counts, in the unit of the indicator. */
    public static Figure counts(Indicator indicator, long numerator, long denominator) {
        Quantity value = Quantity.of(numerator).times(indicator.unit().factor()).dividedBy(Quantity.of(denominator));
        return new Figure.Measured(value, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Figure amount(String value) {
        return new Figure.Measured(Quantity.of(new BigDecimal(value)), null, null);
    }

    /** Counts between blanks, a dash for a part that is not over yet: {@code "4 4 - -"}. */
    public static Figure counted(Frequency frequency, String counts) {
        return new Figure.Counted(frequency, SampleReports.partly(counts));
    }
}

package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Figures.Told;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.PastFigure;
import vn.binhdang.engine.indicators.Trend;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Baseline;

/** Holds demands against the figures of one report. */
final class CellFactory {

    private static final Figure SILENT = new Figure.Silent();

    private final Locality locality;
    private final Period period;
    private final Figures figures;

    CellFactory(Locality locality, Period period, Figures figures) {
        this.locality = locality;
        this.period = period;
        this.figures = figures;
    }

    Cell cell(Demand demand) {
        Clause clause = demand.clause();
        Measure measure = demand.measure();
        Indicator indicator = measure == null ? null : measure.indicator();
        Told told = indicator == null ? new Told(SILENT, period) : figures.told(indicator);
        Figure figure = told.figure();
        return new Cell(
                locality,
                period,
                clause,
                demand.key(),
                demand.due(),
                indicator,
                demand.requirement(),
                figure,
                trend(measure, told),
                demand.obstacle() == Obstacle.NONE
                        ? Obstacles.between(figure, demand.requirement())
                        : demand.obstacle(),
                demand.rival(),
                cells(demand.parts()),
                companion(clause));
    }

    private @Nullable Companion companion(Clause clause) {
        Indicator dependsOn = clause.target().dependsOn();
        return dependsOn == null ? null : new Companion(dependsOn, figures.of(dependsOn));
    }

    List<Cell> cells(List<Demand> demands) {
        if (demands.isEmpty()) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>(demands.size());
        demands.forEach(demand -> cells.add(cell(demand)));
        return cells;
    }

    private Trend trend(@Nullable Measure measure, Told told) {
        if (measure == null) {
            return new Trend(period, List.of());
        }
        Trend reported = figures.trend(measure.indicator(), told);
        Baseline baseline = measure.baseline();
        return baseline == null
                ? reported
                : reported.from(new PastFigure(Period.ofYear(baseline.year()), baseline.value()));
    }
}

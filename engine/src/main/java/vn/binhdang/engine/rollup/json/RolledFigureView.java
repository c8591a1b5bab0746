package vn.binhdang.engine.rollup.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.RolledFigure;
import vn.binhdang.engine.targets.Cell;

/**
 * How a figure of the larger unit follows from the units.
 *
 * @param method {@code sum-of-parts} or {@code share-of-units}
 * @param known the figure, once no unit is silent
 * @param low the lowest figure still possible, else
 * @param high the highest figure still possible
 * @param soFar what those that reported give together, where something is missing
 * @param given how many units gave a figure
 * @param nothing how many had nothing to count; of a share, to how many the target does not apply
 * @param silent how many are missing
 * @param lastKnownDenominators of how many silent units the last known denominator is used
 */
public record RolledFigureView(
        String method,
        @Nullable FigureView known,
        @Nullable FigureView low,
        @Nullable FigureView high,
        @Nullable FigureView soFar,
        int given,
        int nothing,
        int silent,
        @Nullable Integer lastKnownDenominators) {

    static RolledFigureView of(Outcome outcome, RolledFigure figure) {
        Cell cell = outcome.cell();
        Requirement requirement = cell.requirement();
        List<Quantity> bounds = requirement == null ? List.of() : requirement.bounds();
        boolean open = figure.known() == null;
        return new RolledFigureView(
                figure.method().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                view(figure.indicator(), figure.known(), bounds),
                view(figure.indicator(), open ? figure.span().lowest() : null, bounds),
                view(figure.indicator(), open ? figure.span().highest() : null, bounds),
                view(figure.indicator(), open ? figure.soFar() : null, bounds),
                figure.given(),
                figure.nothing(),
                figure.silent().size(),
                figure.restsOn() == 0 ? null : figure.restsOn());
    }

    private static @Nullable FigureView view(Indicator indicator, @Nullable Reported reported, List<Quantity> bounds) {
        return reported == null ? null : FigureView.of(indicator, reported, bounds);
    }
}

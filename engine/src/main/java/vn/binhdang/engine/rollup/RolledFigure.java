package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Text;

/**
 * What the reports of the units give for one indicator of the larger unit.
 *
 * @param span which figures are still possible
 * @param soFar what those that reported give together, if anything
 * @param given how many units gave a figure
 * @param nothing how many units had nothing to count, or are left out of a share because the target does not apply
 * @param silent the units of which the figure is missing, or has no counts behind it, by code
 * @param restsOn how many silent units are taken to have the denominator they last reported
 * @param reason why there is no figure or no bound, where there is none
 */
public record RolledFigure(
        Indicator indicator,
        Method method,
        Span span,
        @Nullable Reported soFar,
        int given,
        int nothing,
        List<Silent> silent,
        int restsOn,
        @Nullable Text reason) {

    public RolledFigure {
        silent = List.copyOf(silent);
    }

    /** How the figure follows from those of the units. */
    public enum Method {
        /** Numerators and denominators, or amounts, are added. */
        SUM_OF_PARTS,
        /** Units that meet the inner requirement are counted among all units. */
        SHARE_OF_UNITS
    }

    /** A unit of which the figure is missing, with the denominator it last reported, if it matters and is known. */
    public record Silent(Locality unit, @Nullable BigDecimal lastDenominator) {}

    /** The figure itself, where every unit has reported; else null. */
    public @Nullable Reported known() {
        return silent.isEmpty() && span instanceof Span.Known known ? known.reported() : null;
    }
}

package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a form held already when it was handed out to be filled in: alone, that is no value.
 *
 * @param denominators that were known from an earlier report
 */
public record BlankForm(Map<Line, BigDecimal> denominators) {

    public BlankForm {
        denominators = Map.copyOf(denominators);
    }

    /** What a line of the form asks for. */
    public record Line(String locality, String period, String indicator) {}

    boolean held(Line line, BigDecimal denominator) {
        BigDecimal known = denominators.get(line);
        return known != null && known.compareTo(denominator) == 0;
    }
}

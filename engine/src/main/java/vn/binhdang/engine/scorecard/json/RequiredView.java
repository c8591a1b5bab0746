package vn.binhdang.engine.scorecard.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Cell;

/**
 * What is required.
 *
 * @param wording the words of the document
 * @param value the number to reach or stay under; the lower one of a range
 * @param upTo the upper number of a range
 * @param each the parts of the period that must each reach the value
 * @param approximate true where the document says “about”
 */
public record RequiredView(
        String wording,
        String operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable String each,
        @Nullable Boolean approximate,
        String unit) {

    private static final int PLACES = 10;

    /** Null where there is nothing to compare. */
    public static @Nullable RequiredView of(Cell cell) {
        Requirement requirement = cell.requirement();
        Indicator indicator = cell.indicator();
        if (requirement == null || indicator == null) {
            return null;
        }
        boolean range = requirement.comparison() == Comparison.BETWEEN;
        return new RequiredView(
                requirement.wording(),
                requirement.comparison().operator(),
                decimal(requirement.least() == null ? requirement.most() : requirement.least()),
                range ? decimal(requirement.most()) : null,
                requirement.every() == null ? null : requirement.every().noun().en(),
                requirement.approximate() ? true : null,
                indicator.unit().code());
    }

    private static @Nullable BigDecimal decimal(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        BigDecimal stripped = quantity.rounded(PLACES).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package vn.binhdang.engine.indicators;

import java.util.List;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.numbers.Quantity;

/**
 * The usual slips of a unit: money written in thousands, millions or billions of dong, a percentage as a fraction or
 * without its decimal mark, a rate of another base.
 */
final class UnitSlips {

    private UnitSlips() {}

    /** What an implausible value may have been meant to be: every usual factor that makes it plausible. */
    static List<Quantity> meant(Indicator indicator, Quantity value) {
        Range plausible = indicator.plausible();
        if (plausible == null || plausible.contains(value)) {
            return List.of();
        }
        return factors(indicator.unit()).stream()
                .map(value::times)
                .filter(plausible::contains)
                .toList();
    }

    private static List<Quantity> factors(Unit unit) {
        return switch (unit) {
            case VND -> List.of(Quantity.of(1_000), Quantity.of(1_000_000), Quantity.of(1_000_000_000));
            case PERCENT, BOYS_PER_100_GIRLS -> List.of(Quantity.of(100), Quantity.of(1, 100));
            case TIMES -> List.of(Quantity.of(1, 100));
            case PER_1000, PER_100000 ->
                List.of(Quantity.of(10), Quantity.of(100), Quantity.of(1, 10), Quantity.of(1, 100));
            case COUNT, YES_NO -> List.of();
        };
    }
}

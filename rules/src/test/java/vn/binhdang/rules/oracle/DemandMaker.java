package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.List;
import vn.binhdang.rules.oracle.Demand.Kind;

/** Makes demands that an indicator can be put to. */
final class DemandMaker {

    private static final List<Kind> OF_NUMBERS = List.of(
            Kind.AT_LEAST,
            Kind.AT_LEAST,
            Kind.ABOVE,
            Kind.BELOW,
            Kind.AT_MOST,
            Kind.AT_LEVEL,
            Kind.ABOUT,
            Kind.BETWEEN,
            Kind.BETWEEN,
            Kind.NONE,
            Kind.RISE_PERCENT,
            Kind.FALL_PERCENT,
            Kind.RISE_POINTS,
            Kind.FALL_POINTS);
    private static final List<String> COMMON = List.of(
            "0", "10", "12.5", "25", "27", "30", "33.3", "33.33", "50", "60", "66.67", "70", "95", "99.9", "100");

    private final Dice dice;

    DemandMaker(Dice dice) {
        this.dice = dice;
    }

    Demand on(MadeIndicator indicator) {
        return switch (indicator.shape()) {
            case YES_NO -> Demand.of(Kind.YES, BigDecimal.ZERO);
            case BY_MONTH, BY_QUARTER, BY_HALF_YEAR ->
                Demand.of(Kind.EACH_PART, BigDecimal.valueOf(dice.between(0, 5)));
            default -> ofNumber(indicator, dice.any(OF_NUMBERS));
        };
    }

    private Demand ofNumber(MadeIndicator indicator, Kind kind) {
        boolean points = kind == Kind.RISE_POINTS || kind == Kind.FALL_POINTS;
        if (points && !indicator.unit().equals("percent")) {
            return ofNumber(indicator, Kind.AT_MOST); // points are differences of percentages
        }
        if (kind.isChange()) {
            return Demand.of(kind, new BigDecimal(dice.any(List.of("1.5", "5", "10", "20", "33.3", "100"))));
        }
        BigDecimal one = number(indicator);
        if (kind == Kind.NONE) {
            return Demand.of(kind, BigDecimal.ZERO);
        }
        if (kind != Kind.BETWEEN) {
            return Demand.of(kind, one);
        }
        BigDecimal two = dice.chance(10) ? one : number(indicator);
        return new Demand(kind, one.min(two), one.max(two));
    }

    /** A number such as documents of the kind have, in the unit of the indicator. */
    BigDecimal number(MadeIndicator indicator) {
        return switch (indicator.unit()) {
            case "percent" -> dice.chance(70) ? new BigDecimal(dice.any(COMMON)) : decimal(0, 10_000, 2);
            case "times" -> decimal(5, 30, 1);
            case "boys-per-100-girls" -> decimal(10_000, 12_000, 2);
            case "per-1000" -> decimal(0, 600, 1);
            case "vnd" ->
                dice.chance(50) ? decimal(1, 60, 0).multiply(BigDecimal.valueOf(1_000_000)) : decimal(1, 90_000_000, 0);
            default -> decimal(0, 12, 0);
        };
    }

    private BigDecimal decimal(int least, int most, int places) {
        return BigDecimal.valueOf(dice.between(least, most), places);
    }
}

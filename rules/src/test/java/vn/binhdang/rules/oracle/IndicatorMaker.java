package vn.binhdang.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.rules.oracle.MadeIndicator.Shape;

/** Makes a catalogue with some indicators, over the seeds of every form and unit. */
final class IndicatorMaker {

    private static final List<String> OTHER_UNITS = List.of("times", "boys-per-100-girls", "per-1000", "per-100000");

    /** Few enough that documents often speak of the same one. */
    private static final int MOST = 8;

    private final Dice dice;
    private final List<MadeIndicator> indicators = new ArrayList<>();

    private IndicatorMaker(Dice dice) {
        this.dice = dice;
    }

    static List<MadeIndicator> make(Dice dice) {
        IndicatorMaker maker = new IndicatorMaker(dice);
        maker.shares();
        maker.others();
        return dice.some(MOST, maker.indicators);
    }

    private void shares() {
        for (int number = dice.between(2, 4); number > 0; number--) {
            add("share-" + number, Shape.RATIO, "percent", dice.chance(85) ? "persons" : "hours", 100);
        }
        add("small-share", Shape.RATIO, "per-1000", "births", 50);
        add("rate", Shape.RATIO, "percent", "persons", null);
    }

    private void others() {
        String unit = dice.any(OTHER_UNITS);
        add("ratio", Shape.RATIO, unit, unit.equals("times") ? "hours" : "births", null);
        add("estimate", Shape.VALUE, dice.any(List.of("percent", "times")), "persons", null);
        add("money", Shape.VALUE, "vnd", "money", null);
        add("events", Shape.VALUE, "count", "events", null);
        add("answer", Shape.YES_NO, "yes-no", "answers", null);
        add("monthly", Shape.BY_MONTH, "count", "items", null);
        add("quarterly", Shape.BY_QUARTER, "count", "items", null);
        add("half-yearly", Shape.BY_HALF_YEAR, "count", "events", null);
    }

    private void add(String code, Shape shape, String unit, String counted, @Nullable Integer notAbove) {
        int factor = switch (unit) {
            case "percent", "boys-per-100-girls" -> 100;
            case "per-1000" -> 1_000;
            case "per-100000" -> 100_000;
            default -> 1;
        };
        indicators.add(new MadeIndicator(
                code, shape, unit, factor, counted, dice.chance(60), dice.chance(50), dice.chance(30), notAbove));
    }
}

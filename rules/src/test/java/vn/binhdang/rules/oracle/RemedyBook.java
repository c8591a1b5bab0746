package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.rules.oracle.Demand.Kind;
import vn.binhdang.rules.oracle.MadeIndicator.Shape;
import vn.binhdang.rules.oracle.MadeMeasure.MadeMilestone;
import vn.binhdang.rules.oracle.MadeReport.MadeEntry;

/** Makes one target for each of many indicators, and small figures that may miss it. */
final class RemedyBook {

    static final int YEAR = 2024;
    private static final List<Kind> KINDS =
            List.of(Kind.AT_LEAST, Kind.ABOVE, Kind.AT_MOST, Kind.BELOW, Kind.BETWEEN, Kind.BETWEEN);

    private final Dice dice;
    private final List<MadeIndicator> indicators = new ArrayList<>();
    private final List<MadeTarget> targets = new ArrayList<>();

    RemedyBook(Dice dice) {
        this.dice = dice;
        for (int number = 0; number < 24; number++) {
            boolean percent = dice.chance(80);
            add("share-" + number, Shape.RATIO, percent ? "percent" : "per-1000", "persons", percent ? 100 : 1000);
        }
        for (int number = 0; number < 4; number++) {
            add("bare-" + number, Shape.RATIO, "percent", "persons", 100);
            add("rate-" + number, Shape.RATIO, "percent", "persons", null);
            add("money-" + number, Shape.VALUE, "vnd", "money", null);
            add("events-" + number, Shape.VALUE, "count", "events", null);
            add("estimate-" + number, Shape.VALUE, "percent", "persons", null);
        }
    }

    MadeRuleBook book() {
        MadeUnit nation = new MadeUnit("VN", Level.NATIONAL, null, null, null, null);
        LocalDate from = LocalDate.of(YEAR, 1, 1);
        MadePack pack = new MadePack("plan", "vn", "1/KH-CP", "Organ", "VN", from, null, targets, List.of());
        return new MadeRuleBook(List.of(nation), indicators, List.of(pack));
    }

    List<MadeIndicator> indicators() {
        return indicators;
    }

    Bounds bounds(MadeIndicator indicator) {
        MadeMeasure measure = Objects.requireNonNull(
                targets.get(indicators.indexOf(indicator)).measure());
        return Bounds.of(measure.milestones().get(0).demand(), measure).orElseThrow();
    }

    static String key(MadeIndicator indicator) {
        return "plan/" + indicator.code() + "@" + YEAR;
    }

    MadeReport report(int year) {
        Map<String, MadeEntry> entries = new LinkedHashMap<>();
        indicators.forEach(indicator -> entries.put(indicator.code(), entry(indicator)));
        return new MadeReport("VN", Span.ofYear(year), entries, null, false);
    }

    private MadeEntry entry(MadeIndicator indicator) {
        if (indicator.shape() == Shape.RATIO && !isBare(indicator)) {
            int whole = dice.between(1, 30);
            int part = dice.between(0, whole);
            return new MadeEntry.Counts(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        }
        return new MadeEntry.Amount(
                switch (indicator.unit()) {
                    case "vnd" -> BigDecimal.valueOf(dice.between(0, 60_000_000));
                    case "count" -> BigDecimal.valueOf(dice.between(0, 12));
                    default -> BigDecimal.valueOf(dice.between(0, 1_000_000), 4);
                });
    }

    private void add(String code, Shape shape, String unit, String counted, @Nullable Integer notAbove) {
        int factor = unit.equals("percent") ? 100 : unit.equals("per-1000") ? 1000 : 1;
        MadeIndicator indicator = new MadeIndicator(
                code, shape, unit, factor, counted, dice.chance(50), false, dice.chance(30), notAbove);
        Demand demand = demand(indicator);
        Span at = Span.ofYear(YEAR);
        MadeMilestone milestone =
                new MadeMilestone(at.toString(), at, new Wordings(dice).of(demand, indicator), demand);
        MadeMeasure measure = new MadeMeasure(indicator, List.of(milestone), null, null);
        indicators.add(indicator);
        targets.add(new MadeTarget(code, List.of(Level.NATIONAL), measure, List.of(), null, false, false, null));
    }

    /** At a tenth of the unit, so that no remedy exceeds some ten thousands. */
    private Demand demand(MadeIndicator indicator) {
        BigDecimal one = number(indicator);
        BigDecimal two = number(indicator);
        Kind kind = dice.any(KINDS);
        if (kind != Kind.BETWEEN) {
            return Demand.of(kind, one);
        }
        // The words of a remedy are rounded up to a hundredth, which jumps over a range that has but one number in it.
        boolean narrow = one.compareTo(two) == 0 && isBare(indicator);
        return new Demand(kind, one.min(two), narrow ? one.add(BigDecimal.ONE) : one.max(two));
    }

    private BigDecimal number(MadeIndicator indicator) {
        // Of bare figures the words of a remedy do not notice that nothing is below 0 or above all.
        int least = isBare(indicator) ? 1 : 0;
        return switch (indicator.unit()) {
            case "vnd" -> BigDecimal.valueOf(dice.between(1, 60)).multiply(BigDecimal.valueOf(1_000_000));
            case "count" -> BigDecimal.valueOf(dice.between(0, 12));
            case "per-1000" -> BigDecimal.valueOf(dice.between(0, 1000));
            default ->
                dice.chance(70)
                        ? BigDecimal.valueOf(dice.between(least, 100 - least))
                        : BigDecimal.valueOf(dice.between(10 * least, 1000 - 10 * least), 1);
        };
    }

    /** Whether it is reported as a number without counts. */
    private static boolean isBare(MadeIndicator indicator) {
        return indicator.code().startsWith("bare") || indicator.code().startsWith("estimate");
    }
}

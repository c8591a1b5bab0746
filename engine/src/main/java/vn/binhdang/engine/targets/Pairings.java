package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhdang.engine.report.Period;

/**
 * The targets of one plan that speak of the same indicator on different levels. No figure matters to them, so what is
 * decided about them holds for every report of the same draft; equal to itself alone, to be remembered by.
 */
public final class Pairings {

    private static final Pairings NONE = new Pairings(List.of());

    /** A demand, how far down its document stands, and of which year its milestone is. */
    private record Ranked(Demand demand, int depth, int year) {}

    private final List<Pairing> all;

    private Pairings(List<Pairing> all) {
        this.all = List.copyOf(all);
    }

    public static Pairings none() {
        return NONE;
    }

    /** Some of those of several plans, to be decided together. */
    public static Pairings of(Collection<Pairing> some) {
        return new Pairings(List.copyOf(some));
    }

    public List<Pairing> all() {
        return all;
    }

    /** @param packs in the order of their jurisdictions, the nation's first */
    static Pairings among(List<Pack> packs, List<Demand> demands, Period period) {
        List<String> downwards =
                packs.stream().map(Pack::jurisdiction).distinct().toList();
        if (downwards.size() < 2) {
            return NONE;
        }
        Map<String, List<Ranked>> byIndicator = new LinkedHashMap<>();
        for (Demand demand : demands) {
            if (demand.requirement() != null && demand.clause().review() == null) {
                int depth = downwards.indexOf(demand.clause().pack().jurisdiction());
                String indicator = Objects.requireNonNull(demand.indicator()).code();
                byIndicator
                        .computeIfAbsent(indicator, unused -> new ArrayList<>())
                        .add(new Ranked(demand, depth, year(demand, period)));
            }
        }
        List<Pairing> pairings = new ArrayList<>();
        for (List<Ranked> same : byIndicator.values()) {
            for (Ranked own : same) {
                above(own, same).forEach(above -> pairings.add(new Pairing(own.demand(), above.demand())));
            }
        }
        return new Pairings(pairings);
    }

    /** Of each target from above, the demand by the milestone that the own one leads to. */
    private static Collection<Ranked> above(Ranked own, List<Ranked> same) {
        Map<String, Ranked> byTarget = new LinkedHashMap<>();
        for (Ranked other : same) {
            if (other.depth() < own.depth()) {
                byTarget.merge(other.demand().target(), other, (one, two) -> leadsTo(own, one, two));
            }
        }
        return byTarget.values();
    }

    /** The first milestone in the year of the own one or later, else the last one before. */
    private static Ranked leadsTo(Ranked own, Ranked one, Ranked two) {
        Ranked earlier = two.year() < one.year() ? two : one;
        Ranked later = two.year() > one.year() ? two : one;
        return earlier.year() >= own.year() ? earlier : later;
    }

    private static int year(Demand demand, Period period) {
        return Period.parse(demand.milestone()).map(Period::year).orElse(period.year());
    }
}

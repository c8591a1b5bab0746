package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.rules.oracle.Demand.Kind;
import vn.binhdang.rules.oracle.MadeMeasure.MadeMilestone;
import vn.binhdang.rules.oracle.MadeTarget.MadeEach;
import vn.binhdang.rules.oracle.MadeTarget.MadePart;

/** Makes targets: simple, compound, doubtful, shares of units. */
final class TargetMaker {

    private final Dice dice;
    private final List<MadeIndicator> indicators;
    private final DemandMaker demands;
    private final Wordings wordings;
    private final List<Integer> years;

    TargetMaker(Dice dice, List<MadeIndicator> indicators) {
        this.dice = dice;
        this.indicators = indicators;
        this.demands = new DemandMaker(dice);
        this.wordings = new Wordings(dice);
        this.years = dice.some(4, IntStream.rangeClosed(2021, 2030).boxed().toList());
    }

    MadeTarget make(String id, @Nullable String supersedes) {
        List<Level> levels = dice.some(dice.between(1, 4), List.of(Level.values()));
        boolean doubtful = dice.chance(8);
        if (dice.chance(18)) {
            return new MadeTarget(id, levels, null, parts(), null, doubtful, false, supersedes);
        }
        if (doubtful && dice.chance(50)) {
            // Without milestones such a clause asks nothing of the units of a share, so none is given an “each”.
            MadeMeasure open = dice.chance(50) ? new MadeMeasure(dice.any(indicators), List.of(), null, null) : null;
            return new MadeTarget(id, levels, open, List.of(), null, true, false, supersedes);
        }
        MadeMeasure measure = measure(dice.any(indicators));
        MadeEach each = dice.chance(20) ? each(levels, measure) : null;
        return new MadeTarget(id, levels, measure, List.of(), each, doubtful, false, supersedes);
    }

    /** The target of which a Drools rule that ships with the program says whom it binds. */
    MadeTarget makeMenClub() {
        MadeMeasure measure = measure(dice.any(indicators));
        return new MadeTarget(
                MenClub.TARGET, List.of(Level.COMMUNE, Level.DISTRICT), measure, List.of(), null, false, true, null);
    }

    private List<MadePart> parts() {
        return IntStream.rangeClosed(1, dice.between(2, 4))
                .mapToObj(number -> new MadePart(
                        Character.toString('a' + number - 1), measure(dice.any(indicators)), dice.chance(6)))
                .toList();
    }

    /** Of the levels that the share itself is measured on, none is asked for its own part in it. */
    private @Nullable MadeEach each(List<Level> levels, MadeMeasure share) {
        List<Level> others = List.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE).stream()
                .filter(level -> !levels.contains(level))
                .toList();
        if (others.isEmpty()) {
            return null;
        }
        MadeIndicator indicator = dice.any(indicators);
        Demand demand = demands.on(indicator);
        String wording = wordings.of(demand, indicator);
        List<MadeMilestone> milestones = share.milestones().stream()
                .map(shared -> new MadeMilestone(shared.key(), shared.at(), wording, demand))
                .toList();
        return new MadeEach(dice.any(others), new MadeMeasure(indicator, milestones, null, null));
    }

    MadeMeasure measure(MadeIndicator indicator) {
        Set<Span> times = new TreeSet<>(Milestones.IN_TIME);
        for (int number = dice.between(1, 3); number > 0; number--) {
            times.add(
                    dice.chance(88)
                            ? Span.ofYear(dice.any(years))
                            : Span.any(dice, dice.any(years), dice.any(List.of(1, 3, 6))));
        }
        List<MadeMilestone> milestones = new ArrayList<>();
        for (Span at : dice.shuffled(times)) {
            Demand demand = demands.on(indicator);
            String from = at.isYear() && dice.chance(25) ? dice.any(List.of("from ", "từ ")) : "";
            milestones.add(new MadeMilestone(from + at, at, wordings.of(demand, indicator), demand));
        }
        boolean changes = milestones.stream()
                .anyMatch(milestone -> milestone.demand().kind().isChange());
        boolean about =
                milestones.stream().anyMatch(milestone -> milestone.demand().kind() == Kind.ABOUT);
        return new MadeMeasure(
                indicator,
                milestones,
                dice.chance(about ? 60 : 5) ? new BigDecimal(dice.any(List.of("0", "0.5", "2.5", "5"))) : null,
                dice.chance(changes ? 65 : 5) ? demands.number(indicator) : null);
    }
}

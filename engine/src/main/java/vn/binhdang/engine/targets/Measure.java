package vn.binhdang.engine.targets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Baseline;

/**
 * An indicator and what is demanded of it over the years.
 *
 * @param milestones in order of time; none where a person must say what is demanded
 * @param baseline the figure that the document counts from, where it states one
 */
public record Measure(
        Indicator indicator,
        List<Milestone> milestones,
        @Nullable Baseline baseline) {

    public Measure {
        milestones =
                milestones.stream().sorted(Comparator.comparing(Milestone::at)).toList();
    }

    /** The latest milestone that a report of the period must show. */
    public Optional<Milestone> due(Period period) {
        return in(period).filter(milestone -> milestone.isDueIn(period)).reduce((earlier, later) -> later);
    }

    /** The next milestone that a report of the period need not show yet. */
    public Optional<Milestone> ahead(Period period) {
        return in(period).filter(milestone -> !milestone.isDueIn(period)).findFirst();
    }

    private Stream<Milestone> in(Period period) {
        return milestones.stream().map(milestone -> milestone.in(period));
    }
}

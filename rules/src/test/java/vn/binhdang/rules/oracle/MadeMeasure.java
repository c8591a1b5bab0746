package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and what is demanded of it over the years.
 *
 * @param milestones in any order, none of them twice; none at all only where the clause is doubtful
 */
record MadeMeasure(
        MadeIndicator indicator,
        List<MadeMilestone> milestones,
        @Nullable BigDecimal tolerance,
        @Nullable BigDecimal baseline) {

    /**
     * What must be reached by when.
     *
     * @param key as the rule file writes it, such as {@code from 2025}
     * @param wording the demand in words
     */
    record MadeMilestone(String key, Span at, String wording, Demand demand) {}

    MadeMeasure with(List<MadeMilestone> others) {
        return new MadeMeasure(indicator, others, tolerance, baseline);
    }
}

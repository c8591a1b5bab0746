package vn.binhdang.engine.robustness;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * How firmly the outcome of a comparison stands on the counts behind it: a ward with four leaders moves in steps of 25
 * points, and 80 births cannot tell a sex ratio of 111 from one of 105.
 *
 * @param low lower end of the 95 % Wilson interval, in the unit of the indicator
 * @param high upper end
 * @param flips how many cases would have to change sides, in the same total, for the outcome to change; null where none can
 * @param fragile whether the interval spans the threshold
 */
public record Robustness(
        Quantity low, Quantity high, @Nullable BigInteger flips, boolean fragile) {

    /** Empty where nothing was compared, or what was is no share of whole cases. */
    public static Optional<Robustness> of(Judgement judgement) {
        Cell cell = judgement.cell();
        Requirement requirement = cell.requirement();
        boolean compared = judgement.verdict() == Verdict.MET || judgement.isMiss();
        if (!compared || requirement == null || requirement.bounds().isEmpty()) {
            return Optional.empty();
        }
        return Sample.of(cell).map(sample -> of(sample, requirement));
    }

    private static Robustness of(Sample sample, Requirement requirement) {
        WilsonInterval interval = WilsonInterval.of(sample.successes(), sample.cases());
        Quantity low = sample.scale().value(interval.low());
        Quantity high = sample.scale().value(interval.high());
        boolean fragile =
                requirement.bounds().stream().anyMatch(bound -> low.compareTo(bound) < 0 && bound.compareTo(high) < 0);
        return new Robustness(low, high, new Flips(sample, requirement).least().orElse(null), fragile);
    }
}

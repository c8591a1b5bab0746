package vn.binhdang.engine.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/** The figures at a threshold and a hair to each side of it. What must follow hangs on the sign of comparison alone. */
final class Thresholds {

    private static final BigDecimal HAIR = new BigDecimal("0.0001");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 10;
    private static final List<Text> SIDES = List.of(
            Text.of("ngay dưới ngưỡng", "just below the threshold"),
            Text.of("đúng ngưỡng", "at the threshold"),
            Text.of("ngay trên ngưỡng", "just above the threshold"));

    private final Indicator indicator;
    private final Period period;
    private final List<Probe> probes = new ArrayList<>();

    private Thresholds(Indicator indicator, Period period) {
        this.indicator = indicator;
        this.period = period;
    }

    static List<Probe> of(Requirement requirement, Indicator indicator, Period period) {
        Thresholds thresholds = new Thresholds(indicator, period);
        Comparison comparison = requirement.comparison();
        switch (comparison) {
            case AT_LEAST, EACH_PART ->
                thresholds.around(requirement.least(), requirement.every(), Verdict.GAP, Verdict.MET, Verdict.MET);
            case ABOVE -> thresholds.around(requirement.least(), null, Verdict.GAP, Verdict.GAP, Verdict.MET);
            case AT_MOST -> thresholds.around(requirement.most(), null, Verdict.MET, Verdict.MET, Verdict.GAP);
            case BELOW -> thresholds.around(requirement.most(), null, Verdict.MET, Verdict.GAP, Verdict.GAP);
            case BETWEEN -> {
                thresholds.around(requirement.least(), null, Verdict.GAP, Verdict.MET, Verdict.MET);
                thresholds.around(requirement.most(), null, Verdict.MET, Verdict.MET, Verdict.GAP);
            }
            case NONE_OCCURS -> thresholds.around(Quantity.ZERO, null, Verdict.GAP, Verdict.MET, Verdict.GAP);
            case YES -> thresholds.answers();
        }
        return thresholds.probes;
    }

    private void answers() {
        probes.add(new Probe(Text.of("trả lời có", "answered yes"), new Reported.Answer(true), Verdict.MET));
        probes.add(new Probe(Text.of("trả lời không", "answered no"), new Reported.Answer(false), Verdict.GAP));
    }

    private void around(@Nullable Quantity threshold, @Nullable Frequency every, Verdict... belowAtAbove) {
        BigDecimal bound = Objects.requireNonNull(threshold).rounded(DECIMALS).stripTrailingZeros();
        boolean exact = Quantity.of(bound).equals(threshold);
        boolean whole = indicator.unit() == Unit.COUNT || indicator.unit() == Unit.VND;
        for (int side = 0; side < belowAtAbove.length; side++) {
            BigDecimal figure = bound.add((whole ? BigDecimal.ONE : HAIR).multiply(BigDecimal.valueOf(side - 1L)));
            if ((exact || side != 1) && isPossible(figure)) {
                Text name = Text.of("%s: %s", "%s: %s", SIDES.get(side), figure.toPlainString());
                Verdict expected = belowAtAbove[side];
                reported(figure, every).ifPresent(reported -> probes.add(new Probe(name, reported, expected)));
            }
        }
    }

    /** The figure in the form of the indicator; of a series, the last of its parts, the others being high enough. */
    private Optional<Reported> reported(BigDecimal figure, @Nullable Frequency every) {
        if (!(indicator.form() instanceof Form.Series series)) {
            return every == null ? Optional.of(new Reported.Amount(figure)) : Optional.empty();
        }
        if (series.frequency() != every || every.partsIn(period) == 0) {
            return Optional.empty();
        }
        List<Optional<BigDecimal>> counts = new ArrayList<>(
                Collections.nCopies(every.partsIn(period) - 1, Optional.of(figure.add(BigDecimal.ONE))));
        counts.add(Optional.of(figure));
        return Optional.of(new Reported.Series(every, counts));
    }

    /** More than all and less than nothing cannot be reported. */
    private boolean isPossible(BigDecimal figure) {
        boolean moreThanAll = indicator.form() instanceof Form.Ratio ratio
                && ratio.notAbove() != null
                && Quantity.of(figure).compareTo(ratio.notAbove()) > 0;
        boolean share = indicator.unit() == Unit.PERCENT && indicator.plausible() != null;
        return figure.signum() >= 0 && !moreThanAll && !(share && figure.compareTo(ALL) > 0);
    }
}

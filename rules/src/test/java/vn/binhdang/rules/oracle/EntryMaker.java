package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhdang.rules.oracle.MadeMeasure.MadeMilestone;
import vn.binhdang.rules.oracle.MadeReport.MadeEntry;

/** Makes figures, most of them at what some target demands or one off it. */
final class EntryMaker {

    private static final int MANY = 1_000_000;

    private final Dice dice;
    private final Map<String, List<Fraction>> bounds = new HashMap<>();

    EntryMaker(Dice dice, MadeRuleBook book) {
        this.dice = dice;
        book.packs().stream()
                .flatMap(pack -> pack.targets().stream())
                .flatMap(EntryMaker::measures)
                .forEach(this::remember);
    }

    MadeEntry make(MadeIndicator indicator, Span period) {
        if (dice.chance(7)) {
            return new MadeEntry.NotApplicable();
        }
        return switch (indicator.shape()) {
            case YES_NO -> new MadeEntry.Answer(dice.chance(60));
            case RATIO -> dice.chance(80) ? counts(indicator) : amount(indicator);
            case VALUE -> amount(indicator);
            default -> series(indicator, period.months() / indicator.shape().months);
        };
    }

    private MadeEntry counts(MadeIndicator indicator) {
        int scale = indicator.isWhole() ? 0 : 1;
        if (dice.chance(8)) {
            return counts(dice.chance(50) ? 0 : dice.between(1, 3), 0, scale);
        }
        Fraction share = bound(indicator).dividedBy(Fraction.of(indicator.factor()));
        if (share.under().bitLength() < 20 && share.over().abs().bitLength() < 20 && dice.chance(50)) {
            long times = dice.between(1, 12);
            long over = share.over().longValue() * times + dice.any(List.of(0, 0, 0, -1, 1));
            return counts(over, share.under().longValue() * times, scale);
        }
        int under = dice.chance(90) ? dice.between(1, 60) : dice.between(1, MANY);
        BigInteger near = share.times(Fraction.of(under)).cutTo(0).toBigInteger();
        long over = dice.chance(70) ? near.longValueExact() + dice.between(-1, 2) : dice.between(0, under + under / 5);
        return counts(over, under, scale);
    }

    private static MadeEntry counts(long over, long under, int scale) {
        return new MadeEntry.Counts(BigDecimal.valueOf(Math.max(0, over), scale), BigDecimal.valueOf(under, scale));
    }

    private MadeEntry amount(MadeIndicator indicator) {
        int places = indicator.hasWholeValue() || indicator.unit().equals("vnd") ? 0 : 4;
        BigDecimal step = BigDecimal.ONE.movePointLeft(places);
        BigDecimal near = bound(indicator).cutTo(places).add(step.multiply(BigDecimal.valueOf(dice.between(-1, 2))));
        BigDecimal value = dice.chance(10) ? near.multiply(BigDecimal.valueOf(dice.between(0, 3))) : near;
        return new MadeEntry.Amount(value.max(BigDecimal.ZERO).stripTrailingZeros());
    }

    private MadeEntry series(MadeIndicator indicator, int parts) {
        int least = bound(indicator).cutTo(0).intValue();
        int low = dice.chance(60) ? least : least - 1;
        int open = dice.chance(25) ? dice.between(0, parts) : 0;
        List<Optional<Integer>> counts = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            boolean isOpen = part >= parts - open || dice.chance(1);
            counts.add(isOpen ? Optional.empty() : Optional.of(Math.max(0, dice.between(low, least + 2))));
        }
        return new MadeEntry.Series(indicator.shape().field, counts);
    }

    private Fraction bound(MadeIndicator indicator) {
        return dice.any(bounds.getOrDefault(indicator.code(), List.of(Fraction.of(1))));
    }

    private static Stream<MadeMeasure> measures(MadeTarget target) {
        MadeTarget.MadeEach each = target.each();
        return Stream.of(
                        Stream.ofNullable(target.measure()),
                        target.parts().stream().map(MadeTarget.MadePart::measure),
                        each == null ? Stream.<MadeMeasure>empty() : Stream.of(each.measure()))
                .flatMap(one -> one);
    }

    private void remember(MadeMeasure measure) {
        for (MadeMilestone milestone : measure.milestones()) {
            Bounds.of(milestone.demand(), measure)
                    .ifPresent(at -> Stream.of(at.least(), at.most())
                            .flatMap(Stream::ofNullable)
                            .forEach(bound -> bounds.computeIfAbsent(
                                            measure.indicator().code(), unused -> new ArrayList<>())
                                    .add(bound)));
        }
    }
}

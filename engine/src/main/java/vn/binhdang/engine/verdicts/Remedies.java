package vn.binhdang.engine.verdicts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Comparison;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;

/** Finds the least that would close a miss. */
public final class Remedies {

    private Remedies() {}

    /** Empty for anything that was not compared and missed. */
    public static Optional<Remedy> of(Judgement judgement) {
        Cell cell = judgement.cell();
        Indicator indicator = cell.indicator();
        if (!judgement.isMiss() || indicator == null) {
            return Optional.empty();
        }
        if (cell.figure() instanceof Figure.Answered) {
            return Optional.of(words(Text.of("thực hiện nội dung này", "carry this out")));
        }
        if (cell.figure() instanceof Figure.Counted counted) {
            return Optional.of(words(missingParts(counted, cell)));
        }
        return cell.figure() instanceof Figure.Measured measured
                ? Optional.of(measured(cell, indicator, measured))
                : Optional.empty();
    }

    /** For what counts cannot change in the period. */
    static Remedy outOfReach() {
        return words(
                Text.of("không thể đạt bằng cách thay đổi số lượng trong kỳ này", "no count can do it in this period"));
    }

    private static Remedy measured(Cell cell, Indicator indicator, Figure.Measured figure) {
        boolean upward = cell.mustRise();
        Quantity bound = upward ? cell.least() : cell.most();
        boolean strict = cell.comparison() == Comparison.ABOVE || cell.comparison() == Comparison.BELOW;
        if (!indicator.counted().canBeArranged()) {
            return outOfReach();
        }
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (numerator != null && denominator != null && isShareOfCounts(indicator)) {
            Quantity factor = Quantity.of(indicator.unit().factor());
            boolean range = cell.comparison() == Comparison.BETWEEN;
            ShareRemedy share = new ShareRemedy(
                    Quantity.of(numerator),
                    Quantity.of(denominator),
                    bound.dividedBy(factor),
                    range ? (upward ? cell.most() : cell.least()).dividedBy(factor) : null,
                    strict,
                    ((Form.Ratio) indicator.form()).givenTotal(),
                    indicator.counted());
            return upward ? share.upward() : share.downward();
        }
        return isPossible(indicator, bound, strict, upward)
                ? change(indicator, bound.minus(figure.value()), strict, upward)
                : outOfReach();
    }

    /** Whether a figure can go as far as the bound, or beyond it: no share exceeds the whole, nothing is below zero. */
    private static boolean isPossible(Indicator indicator, Quantity bound, boolean strict, boolean upward) {
        Quantity end =
                upward ? (indicator.form() instanceof Form.Ratio ratio ? ratio.notAbove() : null) : Quantity.ZERO;
        if (end == null) {
            return true;
        }
        int left = upward ? end.compareTo(bound) : bound.compareTo(end);
        return strict ? left > 0 : left >= 0;
    }

    private static boolean isShareOfCounts(Indicator indicator) {
        return indicator.counted().isWhole()
                && indicator.form() instanceof Form.Ratio ratio
                && ratio.notAbove() != null;
    }

    private static Remedy change(Indicator indicator, Quantity change, boolean strict, boolean upward) {
        boolean whole = indicator.unit() == Unit.VND || indicator.unit() == Unit.COUNT;
        if (whole && !upward && indicator.counted() != Counted.MONEY) {
            return outOfReach();
        }
        Quantity size = change.abs();
        Quantity least = whole ? Quantity.of(leastAbove(size, strict)) : size.roundedUp();
        Text beyond = strict && !whole ? Text.of("hơn ", "more than ") : Text.same("");
        Text unit = indicator.unit() == Unit.COUNT
                ? indicator.counted().noun()
                : indicator.unit().difference();
        return words(
                upward
                        ? Text.of("tăng thêm %s%s %s", "raise by %s%s %s", beyond, Display.number(least), unit)
                        : Text.of("giảm thêm %s%s %s", "lower by %s%s %s", beyond, Display.number(least), unit));
    }

    private static BigInteger leastAbove(Quantity size, boolean strict) {
        return strict ? size.floor().add(BigInteger.ONE) : size.ceiling();
    }

    private static Text missingParts(Figure.Counted figure, Cell cell) {
        Quantity least = cell.least();
        int first = (cell.period().firstMonth() - 1) / figure.frequency().months() + 1;
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int index = 0; index < figure.counts().size(); index++) {
            Quantity missing = figure.counts()
                    .get(index)
                    .map(count -> least.minus(Quantity.of(count)))
                    .orElse(Quantity.ZERO);
            if (missing.signum() > 0) {
                Text number = Display.number(missing);
                vi.add("%s %d thiếu %s".formatted(figure.frequency().noun().vi(), index + first, number.vi()));
                en.add("%s %d lacks %s".formatted(figure.frequency().noun().en(), index + first, number.en()));
            }
        }
        return new Text(String.join(", ", vi), String.join(", ", en));
    }

    private static Remedy words(Text text) {
        return new Remedy(null, null, text);
    }
}

package vn.binhdang.engine.verdicts;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;

/**
 * The remedy of a share n/d against a bound, both ways: with the same total, and with a larger one.
 *
 * @param bound as a fraction of one
 * @param given whether the total is given, so that the way of enlarging it is closed
 * @param limit the far end of a range that must not be overshot, as a fraction of one
 * @param strict whether reaching the bound exactly is not enough
 */
record ShareRemedy(
        Quantity numerator,
        Quantity denominator,
        Quantity bound,
        @Nullable Quantity limit,
        boolean strict,
        boolean given,
        Counted counted) {

    private static final Quantity ONE = Quantity.of(1);
    private static final Text NONE = Text.same("");
    private static final Text OR = Text.of("hoặc", "or");

    /** For a share that must rise. */
    Remedy upward() {
        BigInteger needed = leastAbove(bound.times(denominator));
        boolean possible = Quantity.of(needed).compareTo(denominator) <= 0;
        BigInteger replace =
                possible && staysBelow(Quantity.of(needed), denominator) ? needed.subtract(numerator.floor()) : null;
        Quantity missing = bound.times(denominator).minus(numerator);
        BigInteger enough = !given && bound.compareTo(ONE) < 0 ? leastAbove(missing.dividedBy(ONE.minus(bound))) : null;
        BigInteger add =
                enough != null && staysBelow(numerator.plus(Quantity.of(enough)), denominator.plus(Quantity.of(enough)))
                        ? enough
                        : null;
        return given
                ? remedy(replace, "thêm %s %s trong tổng số hiện có", "%s more of the same total %s", null, "", "")
                : remedy(replace, "thay %s %s", "replace %s %s", add, "bổ sung %s %s", "add %s %s");
    }

    /** For a share that must fall; those added count in the whole only. */
    Remedy downward() {
        BigInteger allowed = mostBelow(bound.times(denominator));
        BigInteger replace = allowed.signum() >= 0 && staysAbove(Quantity.of(allowed), denominator)
                ? numerator.floor().subtract(allowed)
                : null;
        BigInteger enough = !given && bound.signum() > 0
                ? leastAbove(numerator.dividedBy(bound).minus(denominator))
                : null;
        BigInteger add = enough != null && staysAbove(numerator, denominator.plus(Quantity.of(enough))) ? enough : null;
        return remedy(
                replace,
                "chuyển bớt %s %s",
                "move elsewhere %s %s",
                add,
                "tăng tổng số thêm %s %s",
                "raise the total by %s %s");
    }

    private Remedy remedy(
            @Nullable BigInteger replace,
            String replaceVi,
            String replaceEn,
            @Nullable BigInteger add,
            String addVi,
            String addEn) {
        if (replace == null && add == null) {
            return Remedies.outOfReach();
        }
        boolean both = replace != null && add != null;
        Text noun = counted.noun();
        Text first = replace == null ? NONE : counted(replaceVi, replaceEn, replace, both ? NONE : noun);
        Text second = add == null ? NONE : counted(addVi, addEn, add, noun);
        return new Remedy(replace, add, (both ? first.then(OR) : first).then(second));
    }

    /** The number with what is counted behind it; English puts that in brackets, having no plural to get wrong. */
    private static Text counted(String vi, String en, BigInteger number, Text noun) {
        Text what = noun.equals(NONE) ? NONE : new Text(noun.vi(), "(" + noun.en() + ")");
        Text words = Text.of(vi, en, Display.number(Quantity.of(number)), what);
        return new Text(words.vi().strip(), words.en().strip());
    }

    private boolean staysBelow(Quantity part, Quantity whole) {
        return limit == null || part.compareTo(limit.times(whole)) <= 0;
    }

    private boolean staysAbove(Quantity part, Quantity whole) {
        return limit == null || part.compareTo(limit.times(whole)) >= 0;
    }

    private BigInteger leastAbove(Quantity limit) {
        return strict ? limit.floor().add(BigInteger.ONE) : limit.ceiling();
    }

    private BigInteger mostBelow(Quantity limit) {
        return strict ? limit.ceiling().subtract(BigInteger.ONE) : limit.floor();
    }
}

package vn.binhdang.engine.samples;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Form.ZeroDenominator;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.Better;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.indicators.Indicator.RollUp;
import vn.binhdang.engine.indicators.Objective;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;
import vn.binhdang.engine.text.Text;

/** Indicators of every form, one of each kind that the code tells apart. */
public final class SampleIndicators {

    /** A share of persons in percent, higher is better, never above 100, wrong when there is nobody. */
    public static final Indicator WOMEN_LEADERS = share("women-leaders", Better.HIGHER);

    /** A share of persons in percent of which less is better. */
    public static final Indicator WOMEN_IN_AGRICULTURE = share("women-in-agriculture", Better.LOWER);

    /** A share that does not apply where nobody was detected, and to whose total nobody can be added. */
    public static final Indicator VICTIMS_SUPPORTED =
            indicator("victims-supported", Unit.PERCENT, ofVictims(), Counted.PERSONS, Better.HIGHER, null);

    /** Boys for 100 girls: a ratio that is no share, of births, which are not arranged. */
    public static final Indicator SEX_RATIO = indicator(
            "sex-ratio-at-birth",
            Unit.BOYS_PER_100_GIRLS,
            ratio(ZeroDenominator.NOT_COMPUTABLE, null),
            Counted.BIRTHS,
            Better.LOWER,
            new Range(Quantity.of(90), Quantity.of(130)));

    /** Hours against hours: a ratio that is no share, of decimals. */
    public static final Indicator CARE_HOURS = indicator(
            "unpaid-care-hours-ratio",
            Unit.TIMES,
            ratio(ZeroDenominator.NOT_COMPUTABLE, null),
            Counted.HOURS,
            Better.LOWER,
            null);

    public static final Indicator BUDGET =
            indicator("gender-equality-budget", Unit.VND, new Form.Value(), Counted.MONEY, Better.HIGHER, null);

    public static final Indicator COURSES =
            indicator("courses", Unit.COUNT, new Form.Value(), Counted.EVENTS, Better.HIGHER, null);

    public static final Indicator CHILD_MARRIAGES =
            indicator("child-marriages", Unit.COUNT, new Form.Value(), Counted.PERSONS, Better.LOWER, null);

    public static final Indicator ACTION_MONTH =
            indicator("action-month-held", Unit.YES_NO, new Form.YesNo(), Counted.ANSWERS, Better.HIGHER, null);

    public static final Indicator NEWS_ITEMS = counted("gender-news-items", Frequency.QUARTER);

    public static final Indicator RADIO_PROGRAMMES = counted("gender-radio-programmes", Frequency.MONTH);

    private SampleIndicators() {}

    /** A share of persons in percent under a code of its own. */
    public static Indicator share(String code, Better better) {
        Form form = ratio(ZeroDenominator.NOT_COMPUTABLE, Quantity.of(100));
        return indicator(code, Unit.PERCENT, form, Counted.PERSONS, better, new Range(Quantity.ZERO, Quantity.of(100)));
    }

    /** The same indicator, rolled up in another way than {@link RollUp#NONE}. */
    public static Indicator rolledUp(Indicator one, RollUp how) {
        return new Indicator(
                one.code(),
                one.name(),
                one.definition(),
                one.objective(),
                one.unit(),
                one.form(),
                one.counted(),
                one.better(),
                how,
                one.plausible(),
                one.source());
    }

    private static Form ofVictims() {
        return ratio(ZeroDenominator.NOT_APPLICABLE, Quantity.of(100));
    }

    private static Form ratio(ZeroDenominator zero, @Nullable Quantity notAbove) {
        boolean givenTotal = zero == ZeroDenominator.NOT_APPLICABLE;
        return new Form.Ratio(Text.of("tử số", "part"), Text.of("mẫu số", "whole"), zero, givenTotal, notAbove);
    }

    private static Indicator counted(String code, Frequency frequency) {
        return indicator(code, Unit.COUNT, new Form.Series(frequency), Counted.ITEMS, Better.HIGHER, null);
    }

    private static Indicator indicator(
            String code, Unit unit, Form form, Counted counted, Better better, @Nullable Range plausible) {
        Text name = Text.of("tên %s", "name %s", code);
        return new Indicator(
                code, name, name, Objective.POLITICS, unit, form, counted, better, RollUp.NONE, plausible, null);
    }
}

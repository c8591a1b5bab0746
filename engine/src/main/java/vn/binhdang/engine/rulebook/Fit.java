package vn.binhdang.engine.rulebook;

import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.requirements.Phrase;
import vn.binhdang.engine.requirements.Phrase.Kind;

/** Whether a requirement can be put on an indicator at all: yes or no, a number, or a number for each month. */
final class Fit {

    private Fit() {}

    static void check(Phrase phrase, Indicator indicator, YamlValue value) {
        boolean fits = switch (phrase.kind()) {
            case YES -> indicator.form() instanceof Form.YesNo;
            case EACH_PART -> indicator.form() instanceof Form.Series series && series.frequency() == phrase.every();
            default -> indicator.form() instanceof Form.Ratio || indicator.form() instanceof Form.Value;
        };
        if (!fits) {
            value.fault(
                    "“%s” không dùng được cho chỉ số “%s” (%s)",
                    "“%s” does not fit indicator “%s” (%s)",
                    phrase.wording(),
                    indicator.code(),
                    indicator.unit().code());
        } else if (!unitFits(phrase, indicator)) {
            value.fault(
                    "đơn vị trong “%s” khác với đơn vị của chỉ số “%s”: %s",
                    "the unit in “%s” is not the one of indicator “%s”: %s",
                    phrase.wording(),
                    indicator.code(),
                    indicator.unit().code());
        }
    }

    private static boolean unitFits(Phrase phrase, Indicator indicator) {
        boolean relative = phrase.kind() == Kind.INCREASE_PERCENT || phrase.kind() == Kind.DECREASE_PERCENT;
        Unit unit = phrase.unit();
        return unit == null || unit == indicator.unit() || (relative && unit == Unit.PERCENT);
    }
}

package vn.binhdang.engine.rulebook;

import vn.binhdang.engine.indicators.CountedWord;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.requirements.Phrase;

/** Whether a requirement can be put on an indicator at all: its form, what it counts, its unit, the year it names. */
final class Fit {

    private Fit() {}

    static void check(Phrase phrase, Indicator indicator, Period at, YamlValue value) {
        Integer year = phrase.year();
        if (year != null && year != at.year()) {
            value.fault(
                    Topic.YEAR_OF_PHRASE,
                    "“%s” nói năm %s, nhưng mốc là %s",
                    "“%s” speaks of %s, but the milestone is %s",
                    phrase.wording(),
                    year,
                    at);
        }
        if (!formFits(phrase, indicator)) {
            value.fault(
                    Topic.FORM_OF_INDICATOR,
                    "“%s” không dùng được cho chỉ số “%s” (%s)",
                    "“%s” does not fit indicator “%s” (%s)",
                    phrase.wording(),
                    indicator.code(),
                    indicator.unit().code());
        } else if (!phrase.counted().isEmpty() && !phrase.counted().contains(indicator.counted())) {
            value.fault(
                    Topic.COUNTED_DIFFERS,
                    "“%s” đếm %s, nhưng chỉ số “%s” đếm %s",
                    "“%s” counts %s, but indicator “%s” counts %s",
                    phrase.wording(),
                    CountedWord.nouns(phrase.counted()),
                    indicator.code(),
                    indicator.counted().noun());
        } else if (!unitFits(phrase, indicator)) {
            value.fault(
                    Topic.UNIT_OF_INDICATOR,
                    "đơn vị trong “%s” khác với đơn vị của chỉ số “%s”: %s",
                    "the unit in “%s” is not the one of indicator “%s”: %s",
                    phrase.wording(),
                    indicator.code(),
                    indicator.unit().code());
        }
    }

    private static boolean formFits(Phrase phrase, Indicator indicator) {
        return switch (phrase.kind()) {
            case YES -> indicator.form() instanceof Form.YesNo;
            case EACH_PART -> indicator.form() instanceof Form.Series series && series.frequency() == phrase.every();
            default -> indicator.form() instanceof Form.Ratio || indicator.form() instanceof Form.Value;
        };
    }

    private static boolean unitFits(Phrase phrase, Indicator indicator) {
        Unit unit = phrase.unit();
        boolean relative = phrase.kind().isRelative() && unit == Unit.PERCENT;
        return unit == null
                || unit == indicator.unit()
                || relative
                || (unit == Unit.TIMES && isHowOften(phrase, indicator));
    }

    /** “Ít nhất 2 lần” (times) of what is counted is how often, not a ratio. */
    private static boolean isHowOften(Phrase phrase, Indicator indicator) {
        return indicator.unit() == Unit.COUNT
                && phrase.number() != null
                && phrase.number().isWhole();
    }
}

package vn.binhdang.engine.amendments;

import static vn.binhdang.engine.amendments.Facets.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.amendments.Subject.Kind;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.Range;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;

/** What has changed in the catalogue of indicators. */
final class IndicatorChange {

    private static final Facets<Indicator> FACETS = new Facets<Indicator>()
            .text(Aspect.TITLE, Indicator::name)
            .text(Aspect.DEFINITION, Indicator::definition)
            .value(
                    Aspect.OBJECTIVE,
                    Indicator::objective,
                    one -> plain(one.objective().code()))
            .value(Aspect.UNIT, Indicator::unit, one -> plain(one.unit().code()))
            .value(Aspect.FORM, one -> form(one.form()).en(), one -> form(one.form()))
            .text(Aspect.NUMERATOR, one -> ofRatio(one, Form.Ratio::numerator))
            .text(Aspect.DENOMINATOR, one -> ofRatio(one, Form.Ratio::denominator))
            .text(Aspect.ZERO_DENOMINATOR, one -> ofRatio(one, ratio -> zero(ratio.zeroDenominator())))
            .text(Aspect.TOTAL, one -> ofRatio(one, ratio -> total(ratio.givenTotal())))
            .value(Aspect.NOT_ABOVE, one -> Optional.ofNullable(notAbove(one)), one -> number(notAbove(one)))
            .value(Aspect.COUNTED, Indicator::counted, one -> one.counted().noun())
            .value(Aspect.BETTER, Indicator::better, one -> better(one.better()))
            .value(Aspect.ROLL_UP, Indicator::rollUp, one -> plain(code(one.rollUp())))
            .value(Aspect.PLAUSIBLE, one -> Optional.ofNullable(one.plausible()), one -> range(one.plausible()))
            .text(Aspect.SOURCE, one -> plain(one.source()));

    private IndicatorChange() {}

    static List<Amendment> between(Catalogue before, Catalogue after) {
        List<Amendment> amendments = new ArrayList<>();
        for (Indicator indicator : after.all()) {
            Subject subject = subject(indicator);
            before.find(indicator.code())
                    .ifPresentOrElse(
                            known -> amendments.addAll(FACETS.between(subject, known, indicator)),
                            () -> amendments.add(Amendment.added(subject, Amendment.NOTHING, Effect.OPEN)));
        }
        for (Indicator indicator : before.all()) {
            if (after.find(indicator.code()).isEmpty()) {
                amendments.add(Amendment.lost(subject(indicator), Amendment.NOTHING, Effect.OPEN));
            }
        }
        return amendments;
    }

    private static Subject subject(Indicator indicator) {
        return new Subject(Kind.INDICATOR, indicator.code(), indicator.name());
    }

    private static Text ofRatio(Indicator indicator, Function<Form.Ratio, Text> respect) {
        return indicator.form() instanceof Form.Ratio ratio ? respect.apply(ratio) : Amendment.NOTHING;
    }

    private static @Nullable Quantity notAbove(Indicator indicator) {
        return indicator.form() instanceof Form.Ratio ratio ? ratio.notAbove() : null;
    }

    private static Text form(Form form) {
        if (form instanceof Form.Ratio) {
            return Text.of("tỷ lệ của hai số đếm", "ratio of two counts");
        }
        if (form instanceof Form.Series series) {
            return Text.of("số đếm theo %s", "count by %s", series.frequency().noun());
        }
        return form instanceof Form.YesNo ? Text.of("có hoặc không", "yes or no") : Text.of("một số", "one number");
    }

    private static Text zero(Form.ZeroDenominator meaning) {
        return meaning == Form.ZeroDenominator.NOT_APPLICABLE
                ? Text.of("không áp dụng", "not applicable")
                : Text.of("không tính được", "not computable");
    }

    private static Text total(boolean given) {
        return given ? Text.of("cho sẵn", "given") : Text.of("có thể thay đổi", "may change");
    }

    private static Text better(Indicator.Better better) {
        return better == Indicator.Better.HIGHER ? Text.of("cao hơn", "higher") : Text.of("thấp hơn", "lower");
    }

    private static String code(Indicator.RollUp rollUp) {
        return rollUp.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text range(@Nullable Range range) {
        return range == null ? Amendment.NOTHING : Text.of("%s – %s", "%s – %s", end(range.from()), end(range.to()));
    }

    private static Text end(@Nullable Quantity end) {
        return end == null ? Text.same("…") : Display.number(end);
    }

    private static Text number(@Nullable Quantity number) {
        return number == null ? Amendment.NOTHING : Display.number(number);
    }
}

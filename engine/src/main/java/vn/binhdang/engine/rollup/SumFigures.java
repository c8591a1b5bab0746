package vn.binhdang.engine.rollup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rollup.RolledFigure.Method;
import vn.binhdang.engine.rollup.RolledFigure.Silent;
import vn.binhdang.engine.sums.Refusal;
import vn.binhdang.engine.sums.Sum;
import vn.binhdang.engine.sums.Summation;
import vn.binhdang.engine.text.Text;

/** The figures that are sums of what the units report. */
final class SumFigures {

    private final Scope scope;
    private final LastKnown lastKnown;
    private final Catalogue catalogue;
    private final Map<String, Locality> byCode;
    private final List<Report> reports;
    private final Map<String, Sum> sums;

    SumFigures(Scope scope, Submission submission, LastKnown lastKnown, Catalogue catalogue) {
        this.scope = scope;
        this.lastKnown = lastKnown;
        this.catalogue = catalogue;
        this.byCode = scope.units().stream().collect(Collectors.toMap(Locality::code, Function.identity()));
        this.reports = submission.byUnit().values().stream()
                .filter(report -> byCode.containsKey(report.locality()))
                .toList();
        this.sums = Summation.of(reports, catalogue).stream()
                .collect(Collectors.toMap(sum -> sum.indicator().code(), Function.identity()));
    }

    /** Of an indicator that is added up. */
    RolledFigure of(Indicator indicator) {
        Sum sum = sums.get(indicator.code());
        if (sum instanceof Sum.Refused refused && refused.refusal() == Refusal.BARE_SHARES) {
            return refused(indicator, refused);
        }
        return figure(indicator, sum instanceof Sum.Total total ? total : null);
    }

    /** What the others gave is shown, but nothing follows from it. */
    private RolledFigure refused(Indicator indicator, Sum.Refused refused) {
        Set<String> bare = new HashSet<>(refused.units());
        List<Report> others = reports.stream()
                .filter(report -> !bare.contains(report.locality()))
                .map(report -> report.withOnly(indicator.code()))
                .toList();
        RolledFigure ofOthers = Summation.of(others, catalogue).stream()
                .findFirst()
                .map(sum -> figure(indicator, sum instanceof Sum.Total total ? total : null))
                .orElseGet(() -> figure(indicator, null));
        List<String> names = refused.units().stream().map(this::named).toList();
        return new RolledFigure(
                indicator,
                Method.SUM_OF_PARTS,
                Spans.any(indicator, scope.period()),
                ofOthers.soFar(),
                ofOthers.given(),
                ofOthers.nothing(),
                ofOthers.silent(),
                0,
                refused.refusal().words(names));
    }

    private RolledFigure figure(Indicator indicator, Sum.@Nullable Total total) {
        Set<String> spoken = new HashSet<>();
        if (total != null) {
            spoken.addAll(total.given());
            spoken.addAll(total.nothing());
        }
        List<Silent> silent = scope.units().stream()
                .filter(unit -> !spoken.contains(unit.code()))
                .map(unit -> new Silent(
                        unit, lastKnown.denominator(unit, indicator.code()).orElse(null)))
                .toList();
        int given = total == null ? 0 : total.given().size();
        int nothing = total == null ? 0 : total.nothing().size();
        Reported soFar = total == null ? null : total.reported();
        Span span = silent.isEmpty()
                ? new Span.Known(Objects.requireNonNull(soFar))
                : Spans.open(indicator, given == 0 ? null : soFar, silent, scope.period());
        return new RolledFigure(
                indicator,
                Method.SUM_OF_PARTS,
                span,
                soFar,
                given,
                nothing,
                silent,
                indicator.form() instanceof Form.Ratio && !(span instanceof ShareSpan) ? silent.size() : 0,
                reason(span, silent, total != null));
    }

    private static @Nullable Text reason(Span span, List<Silent> silent, boolean anyGiven) {
        if (!anyGiven && silent.stream().allMatch(unit -> unit.lastDenominator() == null)) {
            return Text.of("Chưa đơn vị nào báo cáo số liệu này.", "No unit has reported this figure.");
        }
        long unknown =
                silent.stream().filter(unit -> unit.lastDenominator() == null).count();
        return span instanceof ShareSpan
                ? Text.of(
                        "Có %s đơn vị chưa có số liệu này và mẫu số kỳ trước (--history).",
                        unknown == 1
                                ? "%s unit has neither this figure nor an earlier denominator (--history)."
                                : "%s units have neither this figure nor an earlier denominator (--history).",
                        unknown)
                : null;
    }

    private String named(String code) {
        return "%s (%s)".formatted(Objects.requireNonNull(byCode.get(code)).name(), code);
    }
}

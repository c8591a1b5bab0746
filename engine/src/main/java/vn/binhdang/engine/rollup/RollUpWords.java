package vn.binhdang.engine.rollup;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.binhdang.engine.explanations.Words;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/** Says in words what the units give for the larger unit. Every number comes from the outcome. */
public final class RollUpWords {

    /** The word for what is not settled. It is no verdict, and never a pass. */
    public static final Text UNDECIDED = Text.of("Chưa xác định", "Undecided");

    private static final Text NONE = Text.same("");

    private RollUpWords() {}

    /** The verdict, or that there is none yet. */
    public static Text verdict(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        return verdict == null ? UNDECIDED : verdict.noun();
    }

    /** The figure, such as “34.92 % (417/1,194)”, or the bounds of what is still possible. */
    public static Text figure(Outcome outcome) {
        RolledFigure figure = outcome.figure();
        if (figure == null) {
            return Text.same("–");
        }
        Text lowest = Words.figure(outcome.lowest().cell());
        if (figure.span().lowest() != null
                && Objects.equals(figure.span().lowest(), figure.span().highest())) {
            return lowest;
        }
        if (figure.span().lowest() == null) {
            return Text.of("chưa có khoảng", "no bounds");
        }
        return figure.span().highest() != null
                ? Text.of(
                        "%s đến %s",
                        "%s to %s", lowest, Words.figure(outcome.highest().cell()))
                : Text.of("từ %s trở lên", "%s or more", lowest);
    }

    /** A figure as it was reported, such as “417/1,194”. */
    public static Text figure(Indicator indicator, Reported reported) {
        if (reported instanceof Reported.Counts counts) {
            return Text.of("%s/%s", "%s/%s", number(counts.numerator()), number(counts.denominator()));
        }
        if (reported instanceof Reported.Amount amount) {
            Text unit = indicator.unit().symbol();
            Text number = number(amount.value());
            return unit.vi().isEmpty() ? number : Text.of("%s %s", "%s %s", number, unit);
        }
        if (reported instanceof Reported.Series series) {
            return Text.same(series.counts().stream()
                    .map(count -> count.map(known -> known.stripTrailingZeros().toPlainString())
                            .orElse("–"))
                    .collect(Collectors.joining("; ")));
        }
        return Text.of("không phát sinh", "nothing to count");
    }

    private static Text number(BigDecimal number) {
        return Display.number(Quantity.of(number));
    }

    /** The outcome in a sentence or two. */
    public static Text explain(Outcome outcome) {
        RolledFigure figure = outcome.figure();
        if (figure == null) {
            return outcome.isUndecided()
                    ? Text.of(
                            "Chưa xác định, tùy kết quả từng phần%s.",
                            "Undecided, depending on its parts%s.", deciding(outcome))
                    : Text.of("Theo kết quả từng phần: %s.", "By its parts: %s.", lower(verdict(outcome)));
        }
        return capitalised(sentence(outcome, figure))
                .then(restingOn(figure))
                .then(figure.reason() == null ? NONE : figure.reason());
    }

    /** That the coverage is not to be believed, and what to do about it. */
    public static Text incompleteRegister(Scope scope) {
        return Text.of(
                "Danh mục đơn vị chưa đầy đủ: chỉ có %s đơn vị %s thuộc %s, nên tỷ lệ đã báo cáo và các kết luận không phản ánh"
                        + " đúng thực tế; dùng --localities TỆP để có danh mục đầy đủ.",
                "The register is not complete: it knows only %s units of the level %s in %s, so that neither the coverage nor the"
                        + " verdicts can be relied on; give the full one with --localities FILE.",
                scope.units().size(),
                scope.level().noun(),
                scope.to().name());
    }

    private static Text sentence(Outcome outcome, RolledFigure figure) {
        Text compared =
                Text.of("%s, yêu cầu “%s”", "%s, required “%s”", figure(outcome), Words.requirement(outcome.cell()));
        if (outcome.isUndecided()) {
            return Text.of("%s: chưa xác định%s.", "%s: undecided%s.", compared, deciding(outcome));
        }
        return figure.known() == null
                ? Text.of(
                        "%s: %s, dù các báo cáo còn thiếu cho số liệu nào.",
                        "%s: %s, whatever the missing reports say.", compared, lower(verdict(outcome)))
                : Text.of("%s: %s.", "%s: %s.", compared, lower(verdict(outcome)));
    }

    /** What figure and requirement do not say: what could decide it, on what the bounds rest, why there are none. */
    public static Text note(Outcome outcome) {
        RolledFigure figure = outcome.figure();
        Integer deciding = outcome.deciding();
        Text first = deciding == null
                ? NONE
                : Text.of(
                        "%s báo cáo quyết định.",
                        deciding == 1 ? "%s report could decide it." : "%s reports could decide it.", deciding);
        if (figure == null) {
            return outcome.isUndecided() && deciding == null
                    ? Text.of("Tùy kết quả từng phần.", "Depends on its parts.")
                    : first;
        }
        return first.then(restingOn(figure)).then(figure.reason() == null ? NONE : figure.reason());
    }

    private static Text deciding(Outcome outcome) {
        Integer deciding = outcome.deciding();
        return deciding == null
                ? NONE
                : Text.of(
                        "; %s báo cáo quyết định",
                        deciding == 1 ? "; %s report could decide it" : "; %s reports could decide it", deciding);
    }

    private static Text restingOn(RolledFigure figure) {
        return figure.restsOn() == 0
                ? NONE
                : Text.of(
                        "Dựa trên mẫu số kỳ trước của %s đơn vị chưa có số liệu.",
                        figure.restsOn() == 1
                                ? "Rests on the last known denominator of %s silent unit."
                                : "Rests on the last known denominators of %s silent units.",
                        figure.restsOn());
    }

    private static Text capitalised(Text words) {
        return new Text(capitalised(words.vi()), capitalised(words.en()));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Text lower(Text words) {
        return new Text(words.vi().toLowerCase(Locale.ROOT), words.en().toLowerCase(Locale.ROOT));
    }
}

package vn.binhdang.engine.explanations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;

/** Figures, requirements and distances in words, with as many digits as the verdict needs. */
public final class Words {

    private static final Text NOTHING = Text.same("–");

    private Words() {}

    /** The figure of a cell, such as “20 % (2/10)”, or a dash where there is none. */
    public static Text figure(Cell cell) {
        Figure figure = cell.figure();
        Indicator indicator = cell.indicator();
        if (figure instanceof Figure.Answered answered) {
            return answered.yes() ? Text.of("có", "yes") : Text.of("không", "no");
        }
        if (figure instanceof Figure.Counted counted) {
            return series(counted.counts());
        }
        if (!(figure instanceof Figure.Measured measured) || indicator == null) {
            return NOTHING;
        }
        Requirement requirement = cell.requirement();
        List<Quantity> bounds = requirement == null ? List.of() : requirement.bounds();
        return measured.words(indicator.unit(), bounds);
    }

    /** The counts of months or quarters in a row, a dash for one that is not known yet. */
    public static Text series(List<Optional<BigDecimal>> counts) {
        return Text.same(counts.stream()
                .map(count -> count.map(known -> known.stripTrailingZeros().toPlainString())
                        .orElse("–"))
                .collect(Collectors.joining("; ")));
    }

    /** The requirement: in Vietnamese as the document words it, in English as it is understood. */
    public static Text requirement(Cell cell) {
        return requirement(cell.requirement(), cell.indicator());
    }

    /** As {@link #requirement(Cell)}; a dash where nothing is required. */
    public static Text requirement(@Nullable Requirement requirement, @Nullable Indicator indicator) {
        return requirement == null ? NOTHING : new Text(requirement.wording(), english(requirement, indicator));
    }

    /** The distance with its sign, such as “−5 điểm %”. */
    public static Text distance(Distance distance) {
        Text number = Display.number(distance.difference());
        Text signed = distance.difference().signum() > 0 ? Text.of("+%s", "+%s", number) : number;
        return Unit.joined(signed, distance.unit());
    }

    private static String english(Requirement requirement, @Nullable Indicator indicator) {
        Unit unit = indicator == null ? Unit.COUNT : indicator.unit();
        String words = switch (requirement.comparison()) {
            case AT_LEAST -> "at least " + bound(requirement.least(), unit);
            case ABOVE -> "above " + bound(requirement.least(), unit);
            case AT_MOST -> "at most " + bound(requirement.most(), unit);
            case BELOW -> "below " + bound(requirement.most(), unit);
            case BETWEEN ->
                "between %s and %s".formatted(bound(requirement.least(), unit), bound(requirement.most(), unit));
            case NONE_OCCURS -> "none";
            case YES -> "yes";
            case EACH_PART ->
                "each %s at least %s"
                        .formatted(
                                Objects.requireNonNull(requirement.every())
                                        .noun()
                                        .en(),
                                bound(requirement.least(), unit));
        };
        return requirement.approximate() ? words + " (about)" : words;
    }

    private static String bound(@Nullable Quantity bound, Unit unit) {
        return unit.after(Display.number(Objects.requireNonNull(bound))).en();
    }
}

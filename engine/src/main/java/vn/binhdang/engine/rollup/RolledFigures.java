package vn.binhdang.engine.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Form;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Indicator.RollUp;
import vn.binhdang.engine.requirements.Requirement;
import vn.binhdang.engine.sums.Summation;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.engine.text.Text;

/** Finds for each cell of the larger unit the figure that follows from the units, or why none does. */
final class RolledFigures {

    private static final Text NOT_SHARED = Text.of(
            "Không văn bản nào nêu rõ, theo một cách, từng đơn vị phải làm gì để được tính vào tỷ lệ.",
            "No document says, in one way only, what a unit must do to count in the share.");
    private static final Text NO_UNITS = Text.of(
            "Không có đơn vị nào của cấp cần đếm vào cuối kỳ.",
            "No unit of the level to be counted exists at the end of the period.");
    private static final Text ANSWER = Text.of(
            "Câu trả lời có hoặc không của từng đơn vị không cộng được.",
            "Answers of yes or no of single units have no total.");
    private static final Text NOT_ADDED = Text.of(
            "Theo danh mục chỉ số, số liệu này không tổng hợp từ các đơn vị.",
            "By the catalogue this figure does not follow from those of units.");

    private static final Text FOR_A_PERSON = Text.of(
            "Điều khoản chưa rõ đo bằng chỉ số nào; cần người có thẩm quyền xem xét.",
            "The clause leaves open what it measures; a person must decide.");

    private final SumFigures sums;
    private final ShareFigures shares;
    private final List<Target> targets;
    private final Map<String, RolledFigure> sumByIndicator = new HashMap<>();
    private final Map<String, RolledFigure> shareByTarget = new HashMap<>();
    private final Map<String, NotRolledUp> notRolledUp = new TreeMap<>();

    /** @param cells those of the larger unit */
    RolledFigures(Collection<Cell> cells, SumFigures sums, ShareFigures shares) {
        this.sums = sums;
        this.shares = shares;
        this.targets =
                cells.stream().map(cell -> cell.clause().target()).distinct().toList();
    }

    /** The figure for a cell that is not compound; null where it does not follow from the units. */
    @Nullable
    RolledFigure of(Cell cell) {
        Indicator indicator = cell.indicator();
        if (indicator == null) {
            return none(cell, null, FOR_A_PERSON);
        }
        RolledFigure sum = sum(indicator);
        if (sum != null) {
            return sum;
        }
        boolean share = indicator.rollUp() == RollUp.SHARE_OF_UNITS && indicator.form() instanceof Form.Ratio;
        if (!share) {
            return none(cell, indicator, indicator.form() instanceof Form.YesNo ? ANSWER : NOT_ADDED);
        }
        Optional<Target> defining = defining(cell, indicator);
        if (defining.isEmpty()) {
            return none(cell, indicator, NOT_SHARED);
        }
        Target target = defining.get();
        RolledFigure known = shareByTarget.get(target.id());
        if (known == null) {
            known = shares.of(target, Objects.requireNonNull(target.each()), indicator)
                    .orElse(null);
        }
        if (known == null) {
            return none(cell, indicator, NO_UNITS);
        }
        shareByTarget.put(target.id(), known);
        return known;
    }

    /** The sum of what the units give for an indicator; null where it is not added up. */
    @Nullable
    RolledFigure sum(Indicator indicator) {
        return Summation.refusal(indicator).isEmpty()
                ? sumByIndicator.computeIfAbsent(indicator.code(), unused -> sums.of(indicator))
                : null;
    }

    /** By target. */
    List<NotRolledUp> notRolledUp() {
        return List.copyOf(notRolledUp.values());
    }

    private @Nullable RolledFigure none(Cell cell, @Nullable Indicator indicator, Text reason) {
        notRolledUp.put(cell.target(), new NotRolledUp(cell.clause(), indicator, reason));
        return null;
    }

    /** The target that says what one unit must do: the cell's own, else the others if they all say the same. */
    private Optional<Target> defining(Cell cell, Indicator share) {
        Target own = cell.clause().target();
        if (own.each() != null) {
            return Optional.of(own);
        }
        List<Target> others = targets.stream()
                .filter(target -> target.each() != null
                        && target.measure() != null
                        && target.measure().indicator().equals(share))
                .toList();
        boolean agreed = others.stream()
                .allMatch(target -> isSame(target.each(), others.get(0).each()));
        return agreed ? others.stream().findFirst() : Optional.empty();
    }

    private static boolean isSame(@Nullable Each one, @Nullable Each other) {
        return one != null
                && other != null
                && one.level() == other.level()
                && one.measure().indicator().equals(other.measure().indicator())
                && Stream.concat(requirements(one), requirements(other))
                        .allMatch(requirement ->
                                requirements(one).allMatch(first -> first.demandsTheSameAs(requirement)));
    }

    private static Stream<Requirement> requirements(Each each) {
        return each.measure().milestones().stream().flatMap(milestone -> Stream.ofNullable(milestone.requirement()));
    }
}

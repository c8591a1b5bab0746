package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.rules.oracle.MadeMeasure.MadeMilestone;
import vn.binhdang.rules.oracle.MadeTarget.MadePart;

/** The cells of one target: what is due and what is ahead, of the whole and of every part. */
record Cells(MadePack pack, MadeTarget target, Span period) {

    static List<PlannedCell> of(MadePack pack, MadeTarget target, Level level, Span period) {
        Cells cells = new Cells(pack, target, period);
        if (!target.parts().isEmpty()) {
            return cells.compound();
        }
        MadeTarget.MadeEach each = target.each();
        return cells.simple(each == null || target.levels().contains(level) ? target.measure() : each.measure());
    }

    private List<PlannedCell> simple(@Nullable MadeMeasure measure) {
        if (measure == null || measure.milestones().isEmpty()) {
            return List.of(new PlannedCell(
                    pack,
                    target,
                    pack.idOf(target),
                    Span.ofYear(period.year()),
                    true,
                    false,
                    target.doubtful(),
                    measure == null ? null : measure.indicator(),
                    null,
                    List.of()));
        }
        return Stream.of(
                        Milestones.due(measure, period).map(milestone -> cell(measure, milestone, true)),
                        Milestones.ahead(measure, period).map(milestone -> cell(measure, milestone, false)))
                .flatMap(Optional::stream)
                .toList();
    }

    private PlannedCell cell(MadeMeasure measure, MadeMilestone milestone, boolean due) {
        return new PlannedCell(
                pack,
                target,
                pack.idOf(target),
                milestone.at(),
                due,
                false,
                target.doubtful(),
                measure.indicator(),
                Bounds.of(milestone.demand(), measure).orElse(null),
                List.of());
    }

    /**
     * One whole for the parts that are due, one for the day on which the next of them falls due: what is asked of each
     * part by then, and nothing that is asked of it later only.
     */
    private List<PlannedCell> compound() {
        List<PlannedCell> due = new ArrayList<>();
        List<PlannedCell> ahead = new ArrayList<>();
        for (MadePart part : target.parts()) {
            Milestones.due(part.measure(), period).ifPresent(at -> due.add(part(part, at, true)));
            Milestones.ahead(part.measure(), period).ifPresent(at -> ahead.add(part(part, at, false)));
        }
        List<PlannedCell> held = ahead.isEmpty()
                ? List.of()
                : heldOn(inTime(ahead).findFirst().orElseThrow().lastDay(), due, ahead);
        List<PlannedCell> cells = new ArrayList<>(due);
        cells.addAll(ahead);
        if (!due.isEmpty()) {
            cells.add(whole(inTime(due).reduce((earlier, later) -> later), true, due));
        }
        if (!ahead.isEmpty()) {
            cells.add(whole(inTime(ahead).findFirst(), false, held));
        }
        return cells;
    }

    private List<PlannedCell> heldOn(LocalDate day, List<PlannedCell> due, List<PlannedCell> ahead) {
        List<PlannedCell> held = new ArrayList<>();
        for (MadePart part : target.parts()) {
            Stream.of(ahead, due)
                    .flatMap(List::stream)
                    .filter(cell -> cell.id().endsWith("/" + part.id()))
                    .filter(cell -> !cell.at().lastDay().isAfter(day))
                    .findFirst()
                    .ifPresent(held::add);
        }
        return held;
    }

    private PlannedCell part(MadePart part, MadeMilestone milestone, boolean due) {
        return new PlannedCell(
                pack,
                target,
                pack.idOf(target) + "/" + part.id(),
                milestone.at(),
                due,
                true,
                target.doubtful() || part.doubtful(),
                part.measure().indicator(),
                Bounds.of(milestone.demand(), part.measure()).orElse(null),
                List.of());
    }

    private PlannedCell whole(Optional<Span> at, boolean due, List<PlannedCell> parts) {
        return new PlannedCell(
                pack, target, pack.idOf(target), at.orElseThrow(), due, false, target.doubtful(), null, null, parts);
    }

    private static Stream<Span> inTime(List<PlannedCell> cells) {
        return cells.stream().map(PlannedCell::at).sorted(Milestones.IN_TIME);
    }
}

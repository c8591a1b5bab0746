package vn.binhdang.engine.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.binhdang.engine.report.Period;

/** Finds the targets of one plan that speak of the same indicator on different levels. */
final class Pairings {

    private Pairings() {}

    /** @param packs in the order of their jurisdictions, the nation's first */
    static List<Pairing> among(List<Pack> packs, List<Cell> cells) {
        List<String> downwards =
                packs.stream().map(Pack::jurisdiction).distinct().toList();
        if (downwards.size() < 2) {
            return List.of();
        }
        Map<String, List<Cell>> byIndicator = cells.stream()
                .filter(cell -> cell.requirement() != null && cell.clause().review() == null)
                .collect(Collectors.groupingBy(
                        cell -> Objects.requireNonNull(cell.indicator()).code(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Pairing> pairings = new ArrayList<>();
        byIndicator.values().forEach(same -> {
            for (Cell own : same) {
                above(own, same, downwards).forEach(above -> pairings.add(new Pairing(own, above)));
            }
        });
        return pairings;
    }

    /** Of each target from above, the cell of the milestone that the own one leads to. */
    private static List<Cell> above(Cell own, List<Cell> same, List<String> downwards) {
        int depth = downwards.indexOf(jurisdiction(own));
        return same.stream()
                .filter(cell -> downwards.indexOf(jurisdiction(cell)) < depth)
                .collect(Collectors.groupingBy(Cell::target, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(milestones -> leadsTo(own, milestones).stream())
                .toList();
    }

    /** The first milestone in the year of the own one or later, else the last one before. */
    private static Optional<Cell> leadsTo(Cell own, List<Cell> milestones) {
        Comparator<Cell> inTime = Comparator.comparing(Pairings::year);
        Optional<Cell> atOrAfter =
                milestones.stream().filter(cell -> year(cell) >= year(own)).min(inTime);
        return atOrAfter.or(() -> milestones.stream().max(inTime));
    }

    private static int year(Cell cell) {
        return Period.parse(cell.milestone())
                .map(Period::year)
                .orElse(cell.period().year());
    }

    private static String jurisdiction(Cell cell) {
        return cell.clause().pack().jurisdiction();
    }
}

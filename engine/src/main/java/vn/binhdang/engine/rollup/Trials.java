package vn.binhdang.engine.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** What comes out for each cell of one indicator, at each figure that has to be tried. */
final class Trials {

    /** The figures of one cell and its judgement at each of them. */
    record Trial(List<Reported> probes, List<Judgement> judgements) {

        List<Verdict> verdicts() {
            return judgements.stream().map(Judgement::verdict).toList();
        }
    }

    /** A cell of one indicator and the figures that are possible for it. */
    record Wanted(Cell cell, Span span) {

        String indicator() {
            return Objects.requireNonNull(cell.indicator()).code();
        }
    }

    private final Probing probing;
    private final Map<Cell.Key, Trial> byCell = new HashMap<>();

    Trials(Probing probing, List<Wanted> wanted) {
        this.probing = probing;
        List<Wanted> left = wanted;
        while (!left.isEmpty()) {
            left = tryOut(left);
        }
    }

    Trial of(Cell cell) {
        return Objects.requireNonNull(byCell.get(cell.key()));
    }

    /**
     * Tries one span for each indicator, all of them side by side: a cell looks at its own indicator only.
     *
     * @return the cells for which an indicator has another span
     */
    private List<Wanted> tryOut(List<Wanted> wanted) {
        Map<String, Span> chosen = new HashMap<>();
        List<Wanted> now = new ArrayList<>();
        List<Wanted> others = new ArrayList<>();
        for (Wanted one : wanted) {
            if (chosen.computeIfAbsent(one.indicator(), unused -> one.span()).equals(one.span())) {
                now.add(one);
                byCell.put(
                        one.cell().key(),
                        new Trial(
                                probing.probes(Objects.requireNonNull(one.cell().indicator()), one.span()),
                                new ArrayList<>()));
            } else {
                others.add(one);
            }
        }
        int rounds = now.stream()
                .mapToInt(one -> of(one.cell()).probes().size())
                .max()
                .orElse(0);
        for (int round = 0; round < rounds; round++) {
            tryOut(now, round);
        }
        return others;
    }

    private void tryOut(List<Wanted> now, int round) {
        Map<String, Reported> figures = new HashMap<>();
        for (Wanted one : now) {
            List<Reported> probes = of(one.cell()).probes();
            figures.put(one.indicator(), probes.get(Math.min(round, probes.size() - 1)));
        }
        Map<Cell.Key, Judgement> judged = probing.judge(figures);
        for (Wanted one : now) {
            Trial trial = of(one.cell());
            if (round < trial.probes().size()) {
                trial.judgements()
                        .add(Objects.requireNonNull(judged.get(one.cell().key())));
            }
        }
    }
}

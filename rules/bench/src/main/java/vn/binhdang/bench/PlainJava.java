package vn.binhdang.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.verdicts.Verdict;

/** The bare verdicts of the same cells in plain Java: no rules, no proof of completeness, no findings, no scores. */
final class PlainJava {

    private final RuleBook book;
    private final Map<String, List<Required>> binding = new HashMap<>();

    PlainJava(RuleBook book) {
        this.book = book;
        List<Required> all = Required.all(book);
        book.register().codes().forEach(code -> binding.put(code, binding(code, all)));
    }

    private static List<Required> binding(String code, List<Required> all) {
        return all.stream()
                .filter(required ->
                        required.depth() < 2 || required.jurisdiction().equals(code))
                .toList();
    }

    List<Decided> evaluate(Report report) {
        Figures figures = Figures.of(report, book.catalogue());
        return binding.getOrDefault(report.locality(), List.of()).stream()
                .map(required -> new Decided(required, verdict(required, figures.of(required.indicator()))))
                .toList();
    }

    private static Verdict verdict(Required required, Figure figure) {
        if (figure instanceof Figure.Answered answered) {
            return metOrGap(answered.yes());
        }
        if (figure instanceof Figure.Counted counted) {
            return metOrGap(counted.lowest().compareTo(required.least()) >= 0);
        }
        if (figure instanceof Figure.Measured measured) {
            return metOrGap(
                    switch (required.comparison()) {
                        case AT_LEAST -> measured.value().compareTo(required.least()) >= 0;
                        case BELOW -> measured.value().compareTo(required.most()) < 0;
                        default -> throw new IllegalStateException("not among the made targets");
                    });
        }
        return Verdict.NOT_REPORTED;
    }

    private static Verdict metOrGap(boolean met) {
        return met ? Verdict.MET : Verdict.GAP;
    }
}

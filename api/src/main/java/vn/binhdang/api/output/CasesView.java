package vn.binhdang.api.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.CaseResult;
import vn.binhdang.engine.cases.Coverage;
import vn.binhdang.engine.cases.PackResult;
import vn.binhdang.engine.mistakes.Mutant;
import vn.binhdang.engine.mistakes.Trial;
import vn.binhdang.engine.text.Text;

/** Outcomes of cases as JSON shows them. */
record CasesView(List<PackView> packs, @Nullable MistakesView mistakes) {

    record PackView(
            String pack,
            int targets,
            int covered,
            int cases,
            int boundaries,
            List<FailureView> failures,
            List<TargetView> coverage) {}

    record FailureView(
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String target,
            Text name,
            String expected,
            String got,
            @Nullable Text why) {}

    /** @param verdicts how many cases that hold show each */
    record TargetView(String target, boolean covered, SortedMap<String, Integer> verdicts, List<Text> missing) {}

    record MistakesView(
            int tried, int noticed, BigDecimal score, List<MistakeView> survivors, List<IdleView> idleCases) {}

    record MistakeView(String target, Text mistake) {}

    record IdleView(String file, @Nullable Integer line, String target, Text name) {}

    static CasesView of(CasesOutput output) {
        List<Trial> trials = output.trials();
        return new CasesView(
                output.packs().stream().map(CasesView::pack).toList(), trials == null ? null : mistakes(trials));
    }

    private static PackView pack(PackResult pack) {
        return new PackView(
                pack.pack().id(),
                pack.coverage().size(),
                pack.coverage().size() - pack.uncovered().size(),
                pack.cases().size(),
                pack.boundaries().size(),
                pack.failures().stream().map(CasesView::failure).toList(),
                pack.coverage().stream().map(CasesView::target).toList());
    }

    private static FailureView failure(CaseResult result) {
        Case one = result.one();
        return new FailureView(
                one.place().file(),
                one.place().line(),
                one.place().column(),
                one.target(),
                one.name(),
                one.expected().code(),
                result.got().code(),
                result.why());
    }

    private static TargetView target(Coverage coverage) {
        return new TargetView(coverage.subject().id(), coverage.isComplete(), coverage.outcomes(), coverage.missing());
    }

    private static MistakesView mistakes(List<Trial> trials) {
        List<Mutant> survivors =
                trials.stream().flatMap(trial -> trial.survivors().stream()).toList();
        int tried = trials.stream().mapToInt(Trial::tried).sum();
        return new MistakesView(
                tried,
                tried - survivors.size(),
                MutationScore.percent(trials),
                survivors.stream()
                        .map(mutant -> new MistakeView(mutant.target(), mutant.mistake()))
                        .toList(),
                trials.stream()
                        .flatMap(trial -> trial.idle().stream())
                        .map(one -> new IdleView(one.place().file(), one.place().line(), one.target(), one.name()))
                        .toList());
    }
}

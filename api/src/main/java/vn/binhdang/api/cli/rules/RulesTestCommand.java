package vn.binhdang.api.cli.rules;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.Progress;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.api.output.CasesFormat;
import vn.binhdang.api.output.CasesOutput;
import vn.binhdang.engine.cases.CaseReader;
import vn.binhdang.engine.cases.CaseRun;
import vn.binhdang.engine.cases.Cases;
import vn.binhdang.engine.cases.PackResult;
import vn.binhdang.engine.cases.Subject;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.mistakes.MistakeRun;
import vn.binhdang.engine.mistakes.Trial;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judge;

/** Runs the cases that stand beside packs, and those that follow from the packs themselves. */
@Command(name = "test", sortOptions = false)
final class RulesTestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "parameter.folder")
    private @Nullable Path folder;

    @Option(names = "--mutate")
    private boolean mutate;

    @Option(names = "--target", paramLabel = "TARGET|PACK")
    private @Nullable String target;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CasesFormat format;

    RulesTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook ruleBook = RuleBookReader.read(RuleBookOptions.files(folder));
        Cases cases = CaseReader.read(RuleBookOptions.cases(folder), ruleBook);
        Predicate<Subject> chosen = subject -> target == null || subject.isNamed(target);
        List<Subject> subjects = Subject.all(cases.ruleBook());
        if (target != null && subjects.stream().noneMatch(chosen)) {
            surroundings.tell(unknown(target, subjects));
            return ExitStatus.WRONG_USAGE;
        }
        Judge judge = CompiledChecks.shipped().judge();
        CaseRun run = new CaseRun(cases, judge, chosen);
        List<PackResult> results = Progress.over(run.packs(), surroundings, run::of);
        List<Trial> trials = mutate ? trials(new MistakeRun(cases, judge), chosen) : null;
        write(new CasesOutput(
                results,
                trials,
                surroundings.language(),
                surroundings.terminal().coloured(),
                surroundings.terminal().width()));
        boolean sound = results.stream().allMatch(PackResult::isSound)
                && (trials == null || trials.stream().allMatch(Trial::isSound));
        return sound ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private List<Trial> trials(MistakeRun run, Predicate<Subject> chosen) {
        return Progress.over(run.tasks(chosen), surroundings, run::of);
    }

    private void write(CasesOutput output) throws IOException {
        OutputStream out = new BufferedOutputStream(surroundings.terminal().out());
        format.write(output, out);
        out.flush();
    }

    private static Text unknown(String word, List<Subject> subjects) {
        List<String> known = subjects.stream()
                .flatMap(subject -> Stream.of(subject.id(), subject.pack().id()))
                .distinct()
                .toList();
        return Text.of("Không có chỉ tiêu hay bộ chỉ tiêu “%s”.", "There is no target or pack “%s”.", word)
                .then(Nearest.question(word, known));
    }
}

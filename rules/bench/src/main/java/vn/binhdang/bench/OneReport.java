package vn.binhdang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.json.ResultJson;
import vn.binhdang.engine.verdicts.Verdict;

/** One report of 30 indicators against the 70 targets that bind its commune, in several ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OneReport {

    private static final int COMMUNE = 0;

    private final JsonMapper jackson = JsonMapper.shared();
    private final ReportFile file = MadeReport.of(COMMUNE);
    private final RuleBook book = RuleBookReader.read(MadeRules.of(1).files());
    private final ReportIntake intake = new ReportIntake(book);
    private final Report report = intake.read(List.of(file)).get(0);
    private final ComplianceEngine engine =
            new ComplianceEngine(book, CompiledChecks.shipped().judge());
    private final PlainJava plainJava = new PlainJava(book);
    private final NaiveDrools naiveDrools = new NaiveDrools(book);

    /** Refuses to measure ways of checking that do not agree. */
    public OneReport() {
        Map<String, Verdict> verdicts = engine.evaluate(report).verdicts().stream()
                .collect(Collectors.toMap(judgement -> judgement.cell().target(), judgement -> judgement.verdict()));
        for (List<Decided> others :
                List.of(plainJava.evaluate(report), naiveDrools.evaluate(report).verdicts())) {
            Map<String, Verdict> theirs = others.stream()
                    .collect(Collectors.toMap(
                            decided -> decided.required().target().id(), Decided::verdict));
            if (verdicts.size() != Made.BINDING || !theirs.equals(verdicts)) {
                throw new IllegalStateException("verdicts differ: " + verdicts + "\n" + theirs);
            }
        }
    }

    @Benchmark
    public JsonNode parse() {
        return jackson.readTree(file.content());
    }

    @Benchmark
    public List<Report> intake() {
        return intake.read(List.of(file));
    }

    @Benchmark
    public Scorecard check() {
        return engine.evaluate(report);
    }

    @Benchmark
    public void checkAndWrite() throws IOException {
        ResultJson.object(engine.evaluate(report), OutputStream.nullOutputStream());
    }

    @Benchmark
    public List<Decided> plainJava() {
        return plainJava.evaluate(report);
    }

    @Benchmark
    public NaiveDrools.Results naiveDrools() {
        return naiveDrools.evaluate(report);
    }
}

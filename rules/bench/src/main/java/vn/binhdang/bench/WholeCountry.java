package vn.binhdang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** A report of every commune against a plan of its own, of its province and of the nation: 83,000 targets in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 10)
@Fork(1)
public class WholeCountry {

    private static final int THREADS = 2;

    private final RuleBook book =
            RuleBookReader.read(MadeRules.of(Made.COMMUNES).files());
    private final ReportIntake intake = new ReportIntake(book);
    private final List<Report> reports = intake.read(
            IntStream.range(0, Made.COMMUNES).mapToObj(MadeReport::of).toList());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Checks all reports and writes the results as JSON; each time with an engine that has seen none before. */
    @Benchmark
    public void checkAndWrite() throws InterruptedException, ExecutionException {
        ComplianceEngine engine =
                new ComplianceEngine(book, CompiledChecks.shipped().judge());
        List<Future<?>> halves = IntStream.range(0, THREADS)
                .<Future<?>>mapToObj(thread -> threads.submit(() -> checkAndWrite(engine, thread)))
                .toList();
        for (Future<?> half : halves) {
            half.get();
        }
    }

    private void checkAndWrite(ComplianceEngine engine, int thread) {
        try {
            for (int index = thread; index < reports.size(); index += THREADS) {
                ResultJson.object(engine.evaluate(reports.get(index)), OutputStream.nullOutputStream());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @TearDown
    public void stop() {
        threads.shutdown();
    }
}

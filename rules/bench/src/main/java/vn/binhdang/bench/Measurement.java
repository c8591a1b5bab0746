package vn.binhdang.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and holds their ratios against the bars; figures of one run can be compared, those of two cannot. */
final class Measurement {

    private static final PrintStream OUT = System.out;

    private Measurement() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, Double> micros = scores(of("OneReport\\."));
        double one = throughput(1);
        double two = throughput(2);
        double country = scores(of("WholeCountry\\.")).getOrDefault("checkAndWrite", Double.NaN);
        Map<String, Double> reload = scores(of("Reload\\."));
        line(
                "one report: parse %.1f µs, taken in %.1f µs, check %.1f µs, check and write %.1f µs",
                micros, "parse", "intake", "check", "checkAndWrite");
        line("            plain Java %.1f µs, Drools used naively %.1f µs", micros, "plainJava", "naiveDrools");
        ratio(
                "check / parse",
                "at most",
                4,
                micros.getOrDefault("check", 0.0) / micros.getOrDefault("parse", 0.0),
                true);
        ratio(
                "Drools used naively / check",
                "at least",
                3,
                micros.getOrDefault("naiveDrools", 0.0) / micros.getOrDefault("check", 0.0),
                false);
        ratio("two threads / one", "at least", 1.7, two / one, false);
        ratio("3,321 reports checked and written on two threads, seconds", "at most", 2, country / 1000, true);
        line("83,000 targets read anew: all %.0f ms, after one change %.0f ms", reload, "everything", "afterOneChange");
        ratio(
                "reload of 83,000 targets after one change, seconds",
                "at most",
                0.3,
                reload.getOrDefault("afterOneChange", Double.NaN) / 1000,
                true);
    }

    private static ChainedOptionsBuilder of(String benchmarks) {
        return new OptionsBuilder()
                .include("vn\\.binhdang\\.bench\\." + benchmarks)
                .jvmArgsAppend("-XX:+UseParallelGC");
    }

    private static double throughput(int threads) throws RunnerException {
        return scores(of("OneReport\\.check$").mode(Mode.Throughput).threads(threads))
                .getOrDefault("check", Double.NaN);
    }

    private static Map<String, Double> scores(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Double> scores = new HashMap<>();
        results.forEach(result -> scores.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return scores;
    }

    private static void line(String pattern, Map<String, Double> scores, String... names) {
        Object[] values = Arrays.stream(names).map(scores::get).toArray();
        OUT.println(pattern.formatted(values));
    }

    private static void ratio(String what, String sense, double bar, double measured, boolean most) {
        boolean reached = most ? measured <= bar : measured >= bar;
        OUT.println(String.format(
                Locale.ROOT, "%s: %.2f (bar: %s %s) – %s", what, measured, sense, bar, reached ? "reached" : "missed"));
    }
}

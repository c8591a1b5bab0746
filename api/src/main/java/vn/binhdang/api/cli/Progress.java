package vn.binhdang.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import vn.binhdang.engine.work.Batches;

/** Shows on standard error how far long work has come, to people only. */
public final class Progress {

    private static final int WORTH_SHOWING = 200;

    private Progress() {}

    /** @param work done on all cores at once; the results stand in the order of the items */
    public static <T, R> List<R> over(List<T> items, Surroundings surroundings, Function<T, R> work) {
        List<R> results = new ArrayList<>(items.size());
        if (items.size() < WORTH_SHOWING || !surroundings.terminal().errIsTerminal()) {
            Batches.inOrder(items, work, results::add);
            return results;
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setInitialMax(items.size())
                .setConsumer(
                        new ConsoleProgressBarConsumer(surroundings.terminal().err()))
                .build()) {
            Batches.inOrder(items, work, result -> {
                results.add(result);
                bar.step();
            });
        }
        return results;
    }
}

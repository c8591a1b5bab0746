package vn.binhdang.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.work.Batches;

/** Shows on standard error how far long work has come, to people only. */
public final class Progress {

    private static final int WORTH_SHOWING = 200;

    private Progress() {}

    /**
     * As {@link #over(List, Surroundings, Function)}, for things of different size: the bar moves as soon as one is done.
     *
     * @param size of a thing, such as its bytes
     */
    public static <T, R> List<R> over(
            List<T> items, ToLongFunction<T> size, Surroundings surroundings, Function<T, R> work) {
        List<R> results = new ArrayList<>(items.size());
        if (!surroundings.terminal().errIsTerminal()) {
            Batches.inOrder(items, work, results::add);
            return results;
        }
        try (ProgressBar bar =
                bar(items.stream().mapToLong(size).sum(), surroundings).build()) {
            Batches.inOrder(
                    items,
                    item -> {
                        R result = work.apply(item);
                        bar.stepBy(size.applyAsLong(item));
                        return result;
                    },
                    results::add);
        }
        return results;
    }

    /** @param work done on all cores at once; the results stand in the order of the items */
    public static <T, R> List<R> over(List<T> items, Surroundings surroundings, Function<T, R> work) {
        List<R> results = new ArrayList<>(items.size());
        if (items.size() < WORTH_SHOWING || !surroundings.terminal().errIsTerminal()) {
            Batches.inOrder(items, work, results::add);
            return results;
        }
        try (ProgressBar bar = bar(items.size(), surroundings).build()) {
            Batches.inOrder(items, work, result -> {
                results.add(result);
                bar.step();
            });
        }
        return results;
    }

    /** Shows how far work has come whose size is known only once it has begun. */
    public static Counter counter(Surroundings surroundings) {
        return new Counter(surroundings);
    }

    /** A bar that is told how far the work has come. Closing it twice does no harm. */
    public static final class Counter implements AutoCloseable {

        private final Surroundings surroundings;
        private @Nullable ProgressBar bar;

        private Counter(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        /** Begins. What is returned is told how much is done. */
        public LongConsumer upTo(long most) {
            if (most < WORTH_SHOWING || !surroundings.terminal().errIsTerminal()) {
                return done -> {};
            }
            ProgressBar begun = bar(most, surroundings).build();
            bar = begun;
            return begun::stepTo;
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }

    private static ProgressBarBuilder bar(long most, Surroundings surroundings) {
        return new ProgressBarBuilder()
                .setInitialMax(most)
                .setConsumer(
                        new ConsoleProgressBarConsumer(surroundings.terminal().err()));
    }
}

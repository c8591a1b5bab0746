package vn.binhdang.engine.work;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Works on many things on all cores, and hands the results over one after the other in the order of the things: what is
 * written is the same on every machine, and no more than a batch is held in memory.
 */
public final class Batches {

    private static final int SIZE = 64;

    private Batches() {}

    /** What takes a result, and may fail at it. */
    @FunctionalInterface
    public interface Taker<R, X extends Exception> {
        void take(R result) throws X;
    }

    /** @param work done by several threads at once, and in any order */
    public static <T, R, X extends Exception> void inOrder(
            List<T> things, Function<? super T, ? extends R> work, Taker<R, X> taker) throws X {
        for (int from = 0; from < things.size(); from += SIZE) {
            List<T> batch = things.subList(from, Math.min(from + SIZE, things.size()));
            Stream<T> some = batch.size() == 1 ? batch.stream() : batch.parallelStream();
            for (R result : some.<R>map(work).toList()) {
                taker.take(result);
            }
        }
    }
}

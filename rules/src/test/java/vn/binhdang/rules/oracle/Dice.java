package vn.binhdang.rules.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: the same seed makes the same rule book and the same reports. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> List<T> shuffled(Collection<T> some) {
        List<T> order = new ArrayList<>(some);
        for (int index = order.size() - 1; index > 0; index--) {
            T other = order.set(random.nextInt(index + 1), order.get(index));
            order.set(index, other);
        }
        return order;
    }

    /** So many of them, or all if there are fewer, in any order. */
    <T> List<T> some(int number, Collection<T> of) {
        return shuffled(of).subList(0, Math.min(number, of.size()));
    }
}

package vn.binhdang.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The remedy met gives MET, one less does not, told by the engine itself; and where the engine knows no remedy, trying
 * finds none. More: {@code -Dremedy.books=1000}.
 */
class RemedyTest {

    private static final int BOOKS = Integer.getInteger("remedy.books", 40);
    private static final int OFTEN = 200;

    @Test
    void everyRemedyKeepsWhatItPromises() {
        List<RemedyRound> rounds = LongStream.range(0, BOOKS)
                .parallel()
                .mapToObj(seed -> new RemedyRound(seed).run())
                .toList();
        Map<String, Integer> seen = new TreeMap<>();
        rounds.forEach(round -> round.seen().forEach((what, times) -> seen.merge(what, times, Integer::sum)));
        List<String> broken = rounds.stream()
                .flatMap(round -> round.broken().stream())
                .limit(5)
                .toList();

        assertThat(broken).as(String.join("\n", broken)).isEmpty();
        assertThat(List.of(
                        "replace",
                        "one less than replace",
                        "add",
                        "one less than add",
                        "the words",
                        "one less than the words",
                        "nothing to try"))
                .as("tried %s", seen)
                .allMatch(what -> seen.getOrDefault(what, 0) >= OFTEN);
    }
}

package vn.binhdang.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The engine against a second evaluator that was written apart from it, on made rule books and reports. More of them:
 * {@code -Doracle.books=10000}; others: {@code -Doracle.seed=1}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleTest {

    private static final long FIRST_SEED = Long.getLong("oracle.seed", 20_240_712);
    private static final int ENOUGH = 300;
    private static final int BOOKS = Integer.getInteger("oracle.books", ENOUGH);
    private static final int REPORTS_OF_A_BOOK = 340;

    /** How often everything must occur that the makers are meant to make. */
    private static final int OFTEN = 500;

    private List<OracleRound> rounds = List.of();

    @BeforeAll
    void giveEveryReportToBoth() {
        rounds = LongStream.range(FIRST_SEED, FIRST_SEED + BOOKS)
                .parallel()
                .mapToObj(seed -> OracleRound.of(seed, REPORTS_OF_A_BOOK))
                .toList();
    }

    @Test
    void engineAndOracleGiveEveryPlannedCellTheSameVerdictAndCountTheSameScores() {
        List<String> disagreements = rounds.stream()
                .flatMap(round ->
                        Stream.ofNullable(round.disputed()).map(disputed -> Reproduction.of(round.seed(), disputed)))
                .limit(3)
                .toList();
        assertThat(disagreements).as(String.join("\n\n", disagreements)).isEmpty();
    }

    @Test
    void everyVerdictEveryComparisonAndEveryObstacleOccursOften() {
        assumeThat(BOOKS)
                .as("when one rule book is looked at again, not everything occurs")
                .isGreaterThanOrEqualTo(ENOUGH);
        Map<String, Integer> seen = new TreeMap<>();
        rounds.forEach(round -> round.seen().forEach((what, times) -> seen.merge(what, times, Integer::sum)));
        assertThat(Coverage.wanted().stream().filter(what -> seen.getOrDefault(what, 0) < OFTEN))
                .as("what was made too seldom, of %s", seen)
                .isEmpty();
        assertThat(rounds.stream().mapToInt(OracleRound::reports).sum()).isEqualTo(BOOKS * REPORTS_OF_A_BOOK);
    }
}

package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.rules.MadeProvince.ratio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Holds what a roll-up says while units are silent against everything that they could still report. The figures of the
 * province are added here, apart from the code that is tried, and judged by the real checks.
 */
class RollUpBoundsTest {

    private static final List<String> RATIOS = List.of("share", "low-share", "detected");
    private static final Set<String> BOUNDED = Set.of(
            "roll-up/least",
            "roll-up/range",
            "roll-up/most",
            "roll-up/all-detected",
            "roll-up/compound",
            "roll-up/compound/a",
            "roll-up/compound/b",
            "roll-up/compound/c",
            "roll-up/news",
            "roll-up/news-at-most");

    /** What one unit reports: numerators and denominators of the ratios, and whether it has enough news. */
    private record Unit(List<Integer> numerators, List<Integer> denominators, boolean news) {

        /** Only of what is detected there may be nothing; of the others that would be no sound denominator. */
        static Unit random(Random random, int most) {
            List<Integer> denominators = RATIOS.stream()
                    .map(ratio -> ratio.equals("detected") ? random.nextInt(most + 1) : 1 + random.nextInt(most))
                    .toList();
            return new Unit(
                    denominators.stream()
                            .map(denominator -> random.nextInt(denominator + 1))
                            .toList(),
                    denominators,
                    random.nextBoolean());
        }

        String indicators() {
            List<String> lines = new ArrayList<>();
            for (int index = 0; index < RATIOS.size(); index++) {
                lines.add(ratio(RATIOS.get(index), numerators.get(index), denominators.get(index)));
            }
            lines.add("\"news\": {\"byQuarter\": [2, 2, 2, %d]}".formatted(news ? 2 : 1));
            return String.join(", ", lines);
        }

        /** Everything that a unit with these denominators can report. */
        List<Unit> completions() {
            List<Unit> units = new ArrayList<>();
            for (int one = 0; one <= denominators.get(0); one++) {
                for (int two = 0; two <= denominators.get(1); two++) {
                    for (int three = 0; three <= denominators.get(2); three++) {
                        units.add(new Unit(List.of(one, two, three), denominators, true));
                        units.add(new Unit(List.of(one, two, three), denominators, false));
                    }
                }
            }
            return units;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void exactlyTheVerdictsThatCanComeOutArePossibleAndTheDecidingReportsAreCounted(long seed) {
        Random random = new Random(seed);
        List<Unit> reported = new ArrayList<>();
        MadeProvince province = new MadeProvince();
        for (int unit = 1; unit <= 3; unit++) {
            Unit one = Unit.random(random, 5);
            reported.add(one);
            province.reports("0100" + unit, one.indicators());
        }
        Unit fourth = Unit.random(random, 2);
        Unit fifth = Unit.random(random, 2);
        province.reportedBefore("01004", fourth.indicators()).reportedBefore("01005", fifth.indicators());
        List<Unit> ofFourth = fourth.completions();
        List<Unit> ofFifth = fifth.completions();
        List<List<Map<String, Verdict>>> all = ofFourth.stream()
                .map(one -> ofFifth.stream()
                        .map(other -> verdicts(reported, one, other))
                        .toList())
                .toList();

        for (Outcome outcome : province.rollUp().outcomes()) {
            String target = outcome.cell().target();
            if (BOUNDED.contains(target)) {
                Verdict[][] verdicts = all.stream()
                        .map(row -> row.stream().map(one -> one.get(target)).toArray(Verdict[]::new))
                        .toArray(Verdict[][]::new);
                Set<Verdict> seen = new HashSet<>();
                for (Verdict[] row : verdicts) {
                    seen.addAll(List.of(row));
                }
                assertThat(outcome.possible()).as(target).isEqualTo(seen);
                if (outcome.deciding() != null) {
                    assertThat(outcome.deciding()).as(target).isEqualTo(deciding(verdicts));
                }
            }
        }
    }

    /** One report suffices where some row or some column has one verdict only. */
    private static @Nullable Integer deciding(Verdict[][] verdicts) {
        boolean row = IntStream.range(0, verdicts.length)
                .anyMatch(one -> Set.copyOf(List.of(verdicts[one])).size() == 1);
        boolean column = IntStream.range(0, verdicts[0].length)
                .anyMatch(one -> IntStream.range(0, verdicts.length)
                                .mapToObj(other -> verdicts[other][one])
                                .distinct()
                                .count()
                        == 1);
        return row || column ? 1 : 2;
    }

    private static Map<String, Verdict> verdicts(List<Unit> reported, Unit one, Unit other) {
        List<Unit> units = new ArrayList<>(reported);
        units.add(one);
        units.add(other);
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < RATIOS.size(); index++) {
            int ratio = index;
            lines.add(ratio(
                    RATIOS.get(index),
                    units.stream()
                            .mapToInt(unit -> unit.numerators().get(ratio))
                            .sum(),
                    units.stream()
                            .mapToInt(unit -> unit.denominators().get(ratio))
                            .sum()));
        }
        lines.add(ratio("communes-with-news", units.stream().filter(Unit::news).count(), units.size()));
        Map<String, Verdict> verdicts = new HashMap<>();
        MadeProvince.ENGINE
                .evaluate(MadeProvince.report("01", "2024", String.join(", ", lines)))
                .verdicts()
                .forEach(judgement -> verdicts.put(judgement.cell().target(), judgement.verdict()));
        return verdicts;
    }
}

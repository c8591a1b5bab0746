package vn.binhdang.api.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.binhdang.engine.mistakes.Trial;

/** How many mistakes of a hundred were noticed, cut off after one decimal so that 100 means all. */
final class MutationScore {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private MutationScore() {}

    static BigDecimal percent(List<Trial> trials) {
        int tried = trials.stream().mapToInt(Trial::tried).sum();
        int survived =
                trials.stream().mapToInt(trial -> trial.survivors().size()).sum();
        return tried == 0
                ? ALL
                : ALL.multiply(BigDecimal.valueOf(tried - survived))
                        .divide(BigDecimal.valueOf(tried), 1, RoundingMode.DOWN);
    }
}

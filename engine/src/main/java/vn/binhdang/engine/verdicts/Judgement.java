package vn.binhdang.engine.verdicts;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;

/**
 * The verdict on one cell.
 *
 * @param rule name of the rule that decided
 * @param reason why, where the figure and the requirement alone do not say it
 */
public record Judgement(
        Cell cell, Verdict verdict, String rule, @Nullable Text reason) {

    /** Whether it is about a compound target as a whole; the reason then names the verdict of each part. */
    public boolean isWhole() {
        return !cell.parts().isEmpty();
    }

    /** Whether the requirement was compared and does not hold. */
    public boolean isMiss() {
        return verdict == Verdict.GAP || verdict == Verdict.NOT_YET;
    }
}

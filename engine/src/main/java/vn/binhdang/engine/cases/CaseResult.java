package vn.binhdang.engine.cases;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * What became of a case.
 *
 * @param why what the engine says of its verdict, where it gave one
 */
public record CaseResult(Case one, Outcome got, @Nullable Text why) {

    public boolean holds() {
        return got.equals(one.expected());
    }

    /** “Trông đợi Đạt (MET), kết quả Chưa đạt (GAP).” */
    public Text difference() {
        return Text.of(
                "trông đợi %s, kết quả %s",
                "expected %s, got %s", one.expected().words(), got.words());
    }
}

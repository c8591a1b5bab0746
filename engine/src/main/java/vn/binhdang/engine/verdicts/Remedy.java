package vn.binhdang.engine.verdicts;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * The least that would close a gap, exact: with it the requirement is met, with one less it is not.
 *
 * @param replace how many in the same total would have to change sides: posts that go to a woman instead of a man
 * @param add how many would have to be added, each counting in part and whole
 * @param text the same in words, or that no count can do it in this period
 */
public record Remedy(@Nullable BigInteger replace, @Nullable BigInteger add, Text text) {}

package vn.binhdang.engine.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that an unknown one was probably meant to be. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance();

    private Nearest() {}

    /** The closest of the known words, if it differs in at most a third of its letters. */
    public static Optional<String> to(String seen, Collection<String> known) {
        String folded = fold(seen);
        return known.stream()
                .filter(word -> distance(folded, word) <= Math.max(1, Math.max(folded.length(), word.length()) / 3))
                .min(Comparator.<String>comparingInt(word -> distance(folded, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A question to append to a message, or nothing when no known word is near. */
    public static Text question(String seen, Collection<String> known) {
        return to(seen, known)
                .map(word -> Text.of("Có phải “%s”?", "Maybe “%s”?", word))
                .orElse(Text.same(""));
    }

    /** Lower case without Vietnamese tone and vowel marks, so that a word typed without them is still found. */
    public static String fold(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}", "").replace('đ', 'd');
    }

    private static int distance(String folded, String word) {
        return DISTANCE.apply(folded, fold(word));
    }
}

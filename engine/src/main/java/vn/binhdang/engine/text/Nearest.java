package vn.binhdang.engine.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the known word that an unknown one was probably meant to be. */
public final class Nearest {

    /** What is longer was not meant to be a word. */
    private static final int LONGEST = 100;

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private Nearest() {}

    /** The closest of the known words, if it differs in at most a third of its letters. */
    public static Optional<String> to(String seen, Collection<String> known) {
        if (seen.length() > LONGEST) {
            return Optional.empty();
        }
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

    /**
     * How many letters were missed, added, mistaken or swapped with the next one. Compares only letters without marks:
     * Commons Text 1.15 takes a sign beyond ASCII to differ from itself (apache/commons-text pull request 770).
     */
    public static int slips(String folded, String foldedWord) {
        return DISTANCE.apply(folded, foldedWord);
    }

    /** Whether there are at most so many {@link #slips}, found faster than their number. */
    public static boolean isWithin(int most, String folded, String foldedWord) {
        return Math.abs(folded.length() - foldedWord.length()) <= most
                && new DamerauLevenshteinDistance(most).apply(folded, foldedWord) >= 0;
    }

    private static int distance(String folded, String word) {
        return slips(folded, fold(word));
    }
}

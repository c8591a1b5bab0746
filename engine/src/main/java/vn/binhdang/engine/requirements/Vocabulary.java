package vn.binhdang.engine.requirements;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.binhdang.engine.indicators.CountedWord;
import vn.binhdang.engine.text.Nearest;

/**
 * Words or phrases that requirements are made of, to be found by what was nearly written.
 *
 * @param byLetters as they are written, by their letters without marks and blanks
 */
record Vocabulary(SortedMap<String, Set<String>> byLetters) {

    static final Pattern WORD = Pattern.compile("\\p{L}+");

    static final Vocabulary LEADS = of(Lead.all().stream().map(Lead::words));
    static final Vocabulary WHOLE_PHRASES = of(Grammar.wholePhrases().stream());

    /** Every single word that may stand in a requirement. */
    static final Vocabulary WORDS = of(Stream.of(
                    Lead.all().stream().map(Lead::words),
                    Grammar.wholePhrases().stream(),
                    Recurrence.vocabulary(),
                    TwoNumbers.vocabulary(),
                    Frame.vocabulary(),
                    Ending.vocabulary(),
                    WrittenUnit.vocabulary(),
                    CountedWord.all().stream())
            .flatMap(phrases -> phrases)
            .flatMap(phrase -> WORD.matcher(phrase).results().map(MatchResult::group)));

    Vocabulary {
        byLetters = Collections.unmodifiableSortedMap(byLetters);
    }

    private static Vocabulary of(Stream<String> phrases) {
        SortedMap<String, Set<String>> byLetters = new TreeMap<>();
        phrases.forEach(phrase -> byLetters
                .computeIfAbsent(letters(phrase), unused -> new TreeSet<>())
                .add(phrase));
        return new Vocabulary(byLetters);
    }

    /** Blanks are missed and added as easily as letters. */
    static String letters(String words) {
        return Nearest.fold(words).replace(" ", "");
    }

    /** What is written so but for tone and vowel marks. */
    Set<String> markedAs(String letters) {
        return byLetters.getOrDefault(letters, Set.of());
    }

    /** Everything that differs in one letter, or in a quarter of its letters. */
    void near(String seen, Consumer<String> found) {
        String letters = letters(seen);
        byLetters.forEach((known, written) -> {
            if (Nearest.isWithin(Math.max(1, known.length() / 4), letters, known)) {
                written.forEach(found);
            }
        });
    }
}

package vn.binhdang.engine.requirements;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Asks which phrase was meant by words that are not understood. Whatever it names is understood. */
final class Suggestion {

    private static final Pattern DENIAL = Pattern.compile("(?<!\\p{L})(?:không|chưa|not|no|never|without)(?!\\p{L})");
    /** Any noun may stand behind the number, and short ones are near to each other. */
    private static final int SHORTEST_BEHIND_THE_NUMBER = 4;

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance();

    private record Guess(String words, Phrase phrase, int slips, int letters) {

        private static final Comparator<Guess> NEAREST =
                Comparator.comparingInt(Guess::slips).thenComparingInt(Guess::letters);
    }

    private Suggestion() {}

    /** “Có phải …?”, or nothing where no requirement is near. */
    static Text question(String words) {
        String marked = withMarks(words);
        Set<String> attempts = new LinkedHashSet<>(Set.of(marked));
        if (!Grammar.isRequirement(marked)) {
            attempts.add(Normalizer.normalize(words, Normalizer.Form.NFKC));
            nearestLeads(words, attempts);
            oneWordMended(words, attempts);
        }
        List<Guess> guesses = understood(words, attempts);
        if (guesses.isEmpty()) {
            guesses = understood(words, withoutWhatStandsBefore(words));
        }
        return guesses.isEmpty() ? Text.same("") : question(guesses);
    }

    /** The nearest guess, and another one that is as near and means something else. */
    private static Text question(List<Guess> guesses) {
        Guess first = guesses.get(0);
        return guesses.stream()
                .filter(other -> Guess.NEAREST.compare(other, first) == 0)
                .filter(other -> other.phrase().kind() != first.phrase().kind())
                .findFirst()
                .map(other -> Text.of("Có phải “%s” hay “%s”?", "Maybe “%s” or “%s”?", first.words(), other.words()))
                .orElse(Text.of("Có phải “%s”?", "Maybe “%s”?", first.words()));
    }

    private static List<Guess> understood(String words, Set<String> attempts) {
        List<Guess> guesses = new ArrayList<>();
        String seen = Vocabulary.letters(words);
        for (String attempt : attempts) {
            try {
                Phrase phrase = Grammar.read(attempt);
                int slips = Math.max(1, Nearest.slips(seen, Vocabulary.letters(attempt)));
                guesses.add(new Guess(attempt, phrase, slips, LETTERS.apply(words, attempt)));
            } catch (Misread notThisOne) {
                continue;
            }
        }
        guesses.sort(Guess.NEAREST.thenComparing(Guess::words));
        return guesses;
    }

    /** Words without any marks as they are written with them. */
    private static String withMarks(String words) {
        return Vocabulary.WORD.matcher(words).replaceAll(seen -> {
            String plain = Nearest.fold(seen.group());
            Set<String> written = Vocabulary.WORDS.markedAs(plain);
            boolean meant = plain.equals(seen.group()) && !written.isEmpty() && !written.contains(plain);
            return meant ? written.iterator().next() : seen.group();
        });
    }

    /** The last words before the number may be nearly a lead. */
    private static void nearestLeads(String words, Set<String> attempts) {
        String beginning = words.replaceFirst(" ?\\d.*$", "");
        String rest = words.substring(beginning.length());
        Vocabulary known = rest.isEmpty() ? Vocabulary.WHOLE_PHRASES : Vocabulary.LEADS;
        for (MatchResult word : Vocabulary.WORD.matcher(beginning).results().toList()) {
            String before = words.substring(0, word.start());
            known.near(beginning.substring(word.start()), near -> attempts.add(before + near + rest));
        }
    }

    private static void oneWordMended(String words, Set<String> attempts) {
        int number = words.replaceFirst("\\d.*$", "").length();
        for (MatchResult seen : Vocabulary.WORD.matcher(words).results().toList()) {
            boolean guessable = seen.start() < number || seen.group().length() >= SHORTEST_BEHIND_THE_NUMBER;
            if (guessable && !DENIAL.matcher(seen.group()).matches()) {
                Vocabulary.WORDS.near(
                        seen.group(),
                        word -> attempts.add(words.substring(0, seen.start()) + word + words.substring(seen.end())));
            }
        }
    }

    /** A clause may have been copied as a whole: “tỷ lệ nữ đạt ít nhất 25%”. What denies is never left out. */
    private static Set<String> withoutWhatStandsBefore(String words) {
        Set<String> attempts = new LinkedHashSet<>();
        for (MatchResult word : Vocabulary.WORD.matcher(words).results().skip(1).toList()) {
            boolean denied = DENIAL.matcher(words.substring(0, word.start())).find();
            if (!denied && attempts.isEmpty() && Grammar.isRequirement(words.substring(word.start()))) {
                attempts.add(words.substring(word.start()));
            }
        }
        return attempts;
    }
}

package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.requirements.Phrase.Kind;
import vn.binhdang.engine.text.Nearest;

/** One letter missed, doubled, mistaken or swapped in the words before the number, at every place of every wording. */
class SlipsTest {

    private static final Pattern BEFORE_THE_NUMBER = Pattern.compile("^[^\\d]*");
    private static final Pattern QUOTES = Pattern.compile("[“”]");

    /** One accepted wording for each beginning. */
    static Stream<String> wordings() {
        Map<String, String> byBeginning = new LinkedHashMap<>();
        accepted().map(Wording::normalised).forEach(wording -> byBeginning.putIfAbsent(beginning(wording), wording));
        byBeginning.remove("");
        return byBeginning.values().stream();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void areUnderstoodAlikeOrAnsweredWithAPhraseOneLetterAway(String wording) throws PhraseException {
        Phrase meant = PhraseParser.parse(wording);
        for (String slip : slips(wording)) {
            try {
                Phrase understood = PhraseParser.parse(slip);
                assertThat(way(understood)).as("“%s” for “%s”", slip, wording).isEqualTo(way(meant));
            } catch (PhraseException refused) {
                String explanation = refused.explanation().vi();
                assertThat(asked(explanation).anyMatch(phrase -> isOneLetterFrom(slip, phrase)))
                        .as("“%s” for “%s”: %s", slip, wording, explanation)
                        .isTrue();
            }
        }
    }

    @Test
    void noTwoLeadsOfOppositeSenseAreOneLetterApart() {
        for (Lead one : Lead.all()) {
            for (Lead other : Lead.all()) {
                boolean letters =
                        one.words().matches("\\p{L}.*") && other.words().matches("\\p{L}.*");
                if (letters && one.words().length() == other.words().length() && !one.equals(other)) {
                    long apart = IntStream.range(0, one.words().length())
                            .filter(at ->
                                    one.words().charAt(at) != other.words().charAt(at))
                            .count();
                    assertThat(apart > 1 || way(one.kind()).equals(way(other.kind())))
                            .as("“%s” and “%s”", one.words(), other.words())
                            .isTrue();
                }
            }
        }
    }

    private static Set<String> slips(String wording) {
        Set<String> slips = new TreeSet<>();
        String beginning = beginning(wording);
        for (int at = 0; at < beginning.length(); at++) {
            if (Character.isLetter(beginning.charAt(at))) {
                String before = wording.substring(0, at);
                String letter = wording.substring(at, at + 1);
                String behind = wording.substring(at + 1);
                if (!isWord(wording, at)) {
                    slips.add(before + behind);
                }
                slips.add(before + letter + letter + behind);
                slips.add(before + "x" + behind);
                if (at + 1 < beginning.length() && Character.isLetter(behind.charAt(0))) {
                    slips.add(before + behind.charAt(0) + letter + behind.substring(1));
                }
            }
        }
        slips.remove(wording);
        slips.removeIf(String::isBlank);
        return slips;
    }

    /** Without “ở” a word is missing, not a letter. */
    private static boolean isWord(String wording, int at) {
        return (at == 0 || wording.charAt(at - 1) == ' ')
                && (at + 1 == wording.length() || wording.charAt(at + 1) == ' ');
    }

    private static Stream<String> asked(String explanation) {
        int at = explanation.indexOf("Có phải");
        return at < 0 ? Stream.of() : QUOTES.splitAsStream(explanation.substring(at));
    }

    private static boolean isOneLetterFrom(String slip, String phrase) {
        return Nearest.slips(Nearest.fold(slip), Nearest.fold(phrase)) <= 1;
    }

    private static String beginning(String wording) {
        Matcher matcher = BEFORE_THE_NUMBER.matcher(wording);
        return matcher.find() ? matcher.group() : "";
    }

    /** Upwards, downwards, or neither: what a slip must not turn around. */
    private static String way(Phrase phrase) {
        return way(phrase.kind());
    }

    private static String way(Kind kind) {
        return switch (kind) {
            case AT_LEAST, ABOVE, EACH_PART, INCREASE_PERCENT, INCREASE_POINTS, YES -> "up";
            case AT_MOST, BELOW, DECREASE_PERCENT, DECREASE_POINTS, NONE_OCCURS -> "down";
            case AT_LEVEL, ABOUT, BETWEEN, IMPROVE_PERCENT, IMPROVE_POINTS -> "either";
        };
    }

    private static Stream<String> accepted() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SlipsTest.class.getResourceAsStream("accepted-phrases.csv")),
                StandardCharsets.UTF_8))) {
            return table
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('|')).replace("\"", ""))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

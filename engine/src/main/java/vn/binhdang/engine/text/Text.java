package vn.binhdang.engine.text;

import java.util.Arrays;
import java.util.function.Function;

/** One statement in Vietnamese and in English. */
public record Text(String vi, String en) {

    /** The same words in both languages: a code, a number of a document, a quotation. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /**
     * Fills {@code %s} places of both patterns in order; without arguments both stay as they are. An argument that is itself a {@code Text} appears in the
     * language of its pattern.
     */
    public static Text of(String vi, String en, Object... arguments) {
        return new Text(fill(vi, arguments, Text::vi), fill(en, arguments, Text::en));
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** This statement and the next one, with a blank between them unless one is empty. */
    public Text then(Text next) {
        return new Text(join(vi, next.vi), join(en, next.en));
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private static String fill(String pattern, Object[] arguments, Function<Text, String> language) {
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] words = Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? language.apply(text) : argument)
                .toArray();
        return pattern.formatted(words);
    }
}

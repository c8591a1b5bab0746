package vn.binhdang.engine.amendments;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/** The respects in which two things of a kind are held against each other, in the order in which they are told. */
final class Facets<T> {

    /** @param meaning equal where nothing has changed */
    private record Facet<T>(
            Aspect aspect, Function<T, Object> meaning, Function<T, Text> words, BiFunction<T, T, Effect> effect) {}

    private final List<Facet<T>> facets = new ArrayList<>();

    /** A respect that is words; neither line breaks nor composed letters change its meaning. */
    Facets<T> text(Aspect aspect, Function<T, Text> words) {
        return value(aspect, thing -> normalised(words.apply(thing)), words);
    }

    /** A respect whose meaning is the value itself. */
    Facets<T> value(Aspect aspect, Function<T, Object> meaning, Function<T, Text> words) {
        return value(aspect, meaning, words, (before, after) -> Effect.OPEN);
    }

    Facets<T> value(
            Aspect aspect, Function<T, Object> meaning, Function<T, Text> words, BiFunction<T, T, Effect> effect) {
        facets.add(new Facet<>(aspect, meaning, words, effect));
        return this;
    }

    List<Amendment> between(Subject subject, T before, T after) {
        List<Amendment> amendments = new ArrayList<>();
        for (Facet<T> facet : facets) {
            if (!Objects.equals(facet.meaning().apply(before), facet.meaning().apply(after))) {
                amendments.add(Amendment.changed(
                        subject,
                        facet.aspect(),
                        facet.words().apply(before),
                        facet.words().apply(after),
                        facet.effect().apply(before, after)));
            }
        }
        return amendments;
    }

    /** Words that stand in a rule file in one language, or nothing. */
    static Text quoted(@Nullable String words) {
        return words == null ? Amendment.NOTHING : Text.same("“" + words.strip() + "”");
    }

    /** Words that stand in a rule file in one language or both, or nothing. */
    static Text quoted(@Nullable Text words) {
        return words == null ? Amendment.NOTHING : Text.of("“%s”", "“%s”", words);
    }

    /** A code, a number of a document, a name; or nothing. */
    static Text plain(@Nullable String words) {
        return words == null ? Amendment.NOTHING : Text.same(words.strip());
    }

    static Text normalised(Text words) {
        return new Text(normalised(words.vi()), normalised(words.en()));
    }

    static String normalised(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}

package vn.binhdang.engine.requirements;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;

/** Puts what was understood of a wording on one line: {@code BETWEEN 35 40 PERCENT}, {@code EACH_PART 4 QUARTER}. */
final class Said {

    private Said() {}

    static String by(String wording) throws PhraseException {
        Phrase phrase = PhraseParser.parse(wording);
        return Stream.of(phrase.kind(), plain(phrase.number()), plain(phrase.upper()), phrase.every(), phrase.unit())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String plain(@Nullable Quantity quantity) {
        return quantity == null
                ? null
                : quantity.rounded(30).stripTrailingZeros().toPlainString();
    }
}

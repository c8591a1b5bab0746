package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.binhdang.engine.numbers.Quantity;

/** What plans write and what it demands, line by line in {@code accepted-phrases.csv}. */
class AcceptedPhrasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "accepted-phrases.csv", delimiter = '|', numLinesToSkip = 2)
    void demandsWhatTheTableSays(ArgumentsAccessor row) throws PhraseException {
        Phrase phrase = PhraseParser.parse(Objects.requireNonNull(row.getString(0)));
        List<String> understood = List.of(
                phrase.kind().name(),
                numbers(phrase),
                name(phrase.unit()),
                phrase.counted().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                name(phrase.every()),
                phrase.year() == null ? "" : phrase.year().toString());

        for (int column = 1; column <= understood.size(); column++) {
            String cell = column < row.size() ? row.getString(column) : null;
            assertThat(understood.get(column - 1))
                    .as("column %s of %s", column, understood)
                    .isEqualTo(cell == null ? "" : cell);
        }
    }

    private static String numbers(Phrase phrase) {
        return Stream.of(phrase.number(), phrase.upper())
                .filter(Objects::nonNull)
                .map(AcceptedPhrasesTest::plain)
                .collect(Collectors.joining(" "));
    }

    private static String plain(Quantity quantity) {
        return quantity.rounded(10).stripTrailingZeros().toPlainString();
    }

    private static String name(@Nullable Enum<?> word) {
        return word == null ? "" : word.name();
    }
}

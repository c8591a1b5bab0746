package vn.binhdang.engine.indicators;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Whether a line of a report counts what its indicator counts, where the line says what it counts. */
final class CountedCheck {

    private final Catalogue catalogue;
    private final Faults faults;

    CountedCheck(Catalogue catalogue, Faults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
    }

    void check(Entry entry, Indicator indicator) {
        String written = entry.counted();
        if (written == null) {
            return;
        }
        Place place = entry.place().below("counted");
        Optional<CountedWord> word = CountedWord.of(written);
        if (word.isEmpty()) {
            faults.add(
                    place,
                    "không biết đơn vị đếm “%s”; viết một trong: %s. %s",
                    "there is no unit of count “%s”; write one of: %s. %s",
                    written,
                    String.join(", ", Counted.codes()),
                    Nearest.question(written, CountedWord.all()));
        } else if (!word.get().meanings().contains(indicator.counted())) {
            Text difference = Text.of(
                    "chỉ số “%s” đếm %s, không phải %s.",
                    "indicator “%s” counts %s, not %s.",
                    indicator.code(),
                    indicator.counted().noun(),
                    word.get().noun());
            faults.add(place, difference.then(instead(indicator, word.get().meanings())));
        }
    }

    /** Which indicator of the same field counts what was counted here. */
    private Text instead(Indicator indicator, Set<Counted> counted) {
        return catalogue.all().stream()
                .filter(other -> other.objective() == indicator.objective() && counted.contains(other.counted()))
                .max(Comparator.comparingLong((Indicator other) -> sharedWords(indicator, other))
                        .thenComparing(Indicator::code, Comparator.reverseOrder()))
                .map(other -> Text.of("Có phải “%s” (%s)?", "Maybe “%s” (%s)?", other.code(), other.name()))
                .orElse(Text.same(""));
    }

    private static long sharedWords(Indicator one, Indicator other) {
        Set<String> words = words(one).collect(Collectors.toSet());
        return words(other).distinct().filter(words::contains).count();
    }

    private static Stream<String> words(Indicator indicator) {
        String names = indicator.name().vi() + " " + indicator.name().en();
        return Arrays.stream(Nearest.fold(names).split("[^a-z0-9]+"));
    }
}

package vn.binhdang.api.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years, half-years, quarters and months, the latest first: no report has earlier ones that it is held against. */
final class LoadPeriods {

    private static final int LAST = 2030;
    private static final int FIRST = 2026;

    private LoadPeriods() {}

    static List<String> all() {
        return IntStream.iterate(LAST, year -> year >= FIRST, year -> year - 1)
                .boxed()
                .flatMap(year -> Stream.of("", "-H2", "-Q4", "-12").map(part -> year + part))
                .toList();
    }

    /** Reports that were made of them, always in the same order. */
    static Stream<String> reports(Path folder) {
        return all().stream().flatMap(period -> {
            try {
                return MadeReports.read(folder, period).stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}

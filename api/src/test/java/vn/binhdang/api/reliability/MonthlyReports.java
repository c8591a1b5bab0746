package vn.binhdang.api.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One report for each unit and month, none twice, for any number of clients. Months go backwards, so that no report has
 * earlier ones that it is held against.
 */
final class MonthlyReports implements Iterator<String> {

    private static final YearMonth LAST = YearMonth.of(2024, 12);
    private static final int YEARS = 900;

    private final List<String> localities;
    private final AtomicLong next = new AtomicLong();

    MonthlyReports() {
        try {
            this.localities = Files.readAllLines(Path.of("..", "rules", "localities.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[4].isEmpty() && !cells[3].isEmpty())
                    .map(cells -> cells[0])
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean hasNext() {
        return next.get() < (long) localities.size() * YEARS * 12;
    }

    @Override
    public String next() {
        long number = next.getAndIncrement();
        YearMonth month = LAST.minusMonths(number / localities.size());
        return """
                {"locality": "%s", "period": "%s", "document": "%d",
                 "indicators": {"gender-equality-budget": {"value": %d},
                                "women-key-leaders": {"numerator": %d, "denominator": 20}}}
                """.formatted(
                        localities.get((int) (number % localities.size())), month, number, number * 1_000, number % 20);
    }
}

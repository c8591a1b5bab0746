package vn.binhdang.api.reliability;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** How long the service took to say what, by status. */
final class AnswerTimes {

    private static final int NONE = 0;

    private final String phase;
    private final Map<Integer, Queue<Integer>> millis = new ConcurrentSkipListMap<>();

    AnswerTimes(String phase) {
        this.phase = phase;
    }

    void add(int status, int took) {
        millis.computeIfAbsent(status, first -> new ConcurrentLinkedQueue<>()).add(took);
    }

    void addUnanswered() {
        add(NONE, 0);
    }

    List<String> lines() {
        return Stream.concat(
                        Stream.of("== " + phase),
                        millis.entrySet().stream()
                                .map(entry -> line(entry.getKey(), entry.getValue().stream().sorted().toList())))
                .toList();
    }

    private static String line(int status, List<Integer> sorted) {
        return status == NONE
                ? "%7d without an answer".formatted(sorted.size())
                : "%7d answered %d: p50 %d ms, p95 %d ms, p99 %d ms, longest %d ms"
                        .formatted(
                                sorted.size(),
                                status,
                                percentile(sorted, 50),
                                percentile(sorted, 95),
                                percentile(sorted, 99),
                                percentile(sorted, 100));
    }

    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}

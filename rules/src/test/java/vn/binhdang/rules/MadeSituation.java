package vn.binhdang.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.priorities.DueTargets;
import vn.binhdang.engine.priorities.OpenFindings;
import vn.binhdang.engine.priorities.ReportsDue;
import vn.binhdang.engine.priorities.UnitSituation;
import vn.binhdang.engine.targets.Severity;

/** Situations written in a line: {@code major=3 women=29.9 inspected=2021-06-30 targets=2/3 last=1/3}, on 30 June 2024. */
final class MadeSituation {

    private static final String NEITHER_GOOD_NOR_BAD = "women=40 inspected=2024-01-01 targets=1/2 last=1/2 due=0";

    private final Map<String, String> words = new HashMap<>();

    private MadeSituation(String line) {
        for (String word : (NEITHER_GOOD_NOR_BAD + " " + line).strip().split(" +")) {
            words.put(word.replaceFirst("=.*", ""), word.replaceFirst(".*=", ""));
        }
    }

    static UnitSituation of(String line) {
        return of("30505", line);
    }

    static UnitSituation of(String code, String line) {
        return new MadeSituation(line).situation(code);
    }

    private UnitSituation situation(String code) {
        Map<Severity, Integer> open = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            open.put(severity, number(severity.code()));
        }
        int missing = number("missing");
        int late = number("late");
        int due = Math.max(number("due"), number("intime") + late + missing);
        String women = word("women");
        String inspected = word("inspected");
        return new UnitSituation(
                new Locality(
                        code,
                        "Đơn vị " + code,
                        Level.COMMUNE,
                        "89",
                        new Validity(LocalDate.parse("2025-07-01"), null),
                        null),
                LocalDate.parse("2024-06-30"),
                new OpenFindings(open),
                women.equals("unknown") ? null : Quantity.of(new BigDecimal(women)),
                new ReportsDue(due, number("intime"), late, missing),
                inspected.equals("never") ? null : LocalDate.parse(inspected),
                targets(word("targets"), number("review")),
                word("last").equals("unknown") ? null : targets(word("last"), 0));
    }

    private static DueTargets targets(String written, int inReview) {
        String[] parts = written.split("/");
        return new DueTargets(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]), inReview);
    }

    private int number(String key) {
        return Integer.parseInt(words.getOrDefault(key, "0"));
    }

    private String word(String key) {
        @Nullable String word = words.get(key);
        if (word == null) {
            throw new AssertionError(key);
        }
        return word;
    }
}

package vn.binhdang.rules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.rules.oracle.Demand.Kind;
import vn.binhdang.rules.oracle.MadeIndicator.Shape;
import vn.binhdang.rules.oracle.MadeMeasure.MadeMilestone;
import vn.binhdang.rules.oracle.MadeReport.MadeEntry;

/** A rule book that holds many shares against one percentage, each in the four ways there are. */
final class ShareBook {

    /** How many shares one report can hold. */
    static final int SHARES = 50;

    static final Map<Kind, String> SIGNS =
            Map.of(Kind.AT_LEAST, ">= ", Kind.ABOVE, "> ", Kind.AT_MOST, "<= ", Kind.BELOW, "< ");

    private static final int YEAR = 2024;

    private ShareBook() {}

    static MadeRuleBook of(BigDecimal threshold) {
        List<MadeIndicator> indicators =
                IntStream.range(0, SHARES).mapToObj(ShareBook::share).toList();
        List<MadeTarget> targets = indicators.stream()
                .flatMap(indicator -> SIGNS.keySet().stream().map(kind -> target(indicator, kind, threshold)))
                .toList();
        MadeUnit nation = new MadeUnit("VN", Level.NATIONAL, null, null, null, null);
        MadePack pack = new MadePack(
                "plan", "vn", "1/KH-CP", "Organ", "VN", LocalDate.of(YEAR, 1, 1), null, targets, List.of());
        return new MadeRuleBook(List.of(nation), indicators, List.of(pack));
    }

    private static MadeIndicator share(int number) {
        return new MadeIndicator("share-" + number, Shape.RATIO, "percent", 100, "persons", true, false, false, 100);
    }

    private static MadeTarget target(MadeIndicator indicator, Kind kind, BigDecimal threshold) {
        String wording = SIGNS.get(kind) + threshold.toPlainString() + "%";
        MadeMilestone milestone =
                new MadeMilestone("from " + YEAR, Span.ofYear(YEAR), wording, Demand.of(kind, threshold));
        return new MadeTarget(
                kind + "." + indicator.code(),
                List.of(Level.NATIONAL),
                new MadeMeasure(indicator, List.of(milestone), null, null),
                List.of(),
                null,
                false,
                false,
                null);
    }

    /** The key of the cell that holds a share of a report in one of the four ways. */
    static String key(Kind kind, int number) {
        return "plan/" + kind + ".share-" + number + "@" + YEAR;
    }

    /** Reports of as many years as it takes to hold all the shares. */
    static List<MadeReport> reports(List<Share> shares) {
        List<MadeReport> reports = new ArrayList<>();
        for (int from = 0; from < shares.size(); from += SHARES) {
            Map<String, MadeEntry> entries = new LinkedHashMap<>();
            List<Share> some = shares.subList(from, Math.min(shares.size(), from + SHARES));
            for (int number = 0; number < some.size(); number++) {
                Share share = some.get(number);
                entries.put(
                        "share-" + number,
                        new MadeEntry.Counts(BigDecimal.valueOf(share.n()), BigDecimal.valueOf(share.d())));
            }
            reports.add(new MadeReport("VN", Span.ofYear(YEAR + reports.size()), entries, null, false));
        }
        return reports;
    }

    /** So many of so many. */
    record Share(int n, int d) {

        /** All shares of up to so many. */
        static Stream<Share> upTo(int most) {
            return IntStream.rangeClosed(1, most).boxed().flatMap(Share::of);
        }

        static Stream<Share> of(int d) {
            return IntStream.rangeClosed(0, d).mapToObj(n -> new Share(n, d));
        }

        /**
         * Its side of a percentage, from whole numbers alone: below, at or above.
         *
         * @param millionths the percentage in millionths of a per cent
         */
        int side(long millionths) {
            return Long.compare(100_000_000L * n, millionths * d);
        }

        /** Whether one person more or fewer brings it to the percentage, or beyond. */
        boolean isNear(long millionths) {
            return Math.abs(100_000_000L * n - millionths * d) <= 100_000_000L;
        }
    }
}

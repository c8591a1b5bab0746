package vn.binhdang.engine.proofreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Validity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.PackIndex;
import vn.binhdang.engine.targets.Standing;

/** Everything that the documents of a rule book ever demand of anyone: by whose documents, level and year. */
final class Survey {

    private static final int FARTHEST = 2100;

    private Survey() {}

    static List<Standing> of(RuleBook ruleBook) {
        PackIndex index = new PackIndex(ruleBook.packs());
        Set<String> seen = new HashSet<>();
        List<Standing> all = new ArrayList<>();
        Set<String> jurisdictions = new TreeSet<>();
        ruleBook.packs().forEach(pack -> jurisdictions.add(pack.jurisdiction()));
        for (String jurisdiction : jurisdictions) {
            for (Period period : periods(ruleBook.packs(), jurisdiction)) {
                LocalDate day = period.last();
                Optional<Locality> unit = ruleBook.register().find(jurisdiction, day);
                if (unit.isEmpty()) {
                    continue;
                }
                List<String> path = ruleBook.register().path(unit.get(), day);
                List<String> binding = index.binding(unit.get(), path, day).stream()
                        .map(Pack::id)
                        .toList();
                Arrays.stream(Level.values())
                        .filter(level -> level.compareTo(unit.get().level()) >= 0)
                        .filter(level -> seen.add(binding + " " + level + " " + period))
                        .forEach(level -> all.add(Standing.of(index, unit.get(), path, level, period)));
            }
        }
        return all;
    }

    /** Years and first half-years in which the unit has a document of its own; what comes later repeats the last. */
    private static List<Period> periods(List<Pack> packs, String jurisdiction) {
        return packs.stream()
                .filter(pack -> pack.jurisdiction().equals(jurisdiction))
                .map(Pack::inForce)
                .flatMapToInt(Survey::years)
                .distinct()
                .sorted()
                .mapToObj(year -> Stream.of(Period.ofYear(year), new Period(year, 1, 6)))
                .flatMap(periods -> periods)
                .toList();
    }

    private static IntStream years(Validity inForce) {
        int from = Objects.requireNonNull(inForce.from()).getYear();
        int to = inForce.to() == null ? from + 20 : inForce.to().getYear();
        return IntStream.rangeClosed(from, Math.min(to, FARTHEST));
    }
}

package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;

/**
 * What binds one locality in one period.
 *
 * @param packs those in force on the last day, for the locality or a unit above it
 * @param replaced targets of these packs that another target of these packs supersedes
 */
record OraclePlan(List<MadePack> packs, List<PlannedCell> cells, Set<String> replaced, Level level) {

    static OraclePlan of(MadeRuleBook book, MadeReport report) {
        LocalDate day = report.period().lastDay();
        Places places = new Places(book.units());
        List<MadeUnit> line = places.upwards(day, report.locality());
        Level level = line.get(0).level();
        List<MadePack> packs = book.packs().stream()
                .filter(pack -> pack.isInForceOn(day))
                .filter(pack -> line.stream().anyMatch(unit -> binds(places, pack, unit)))
                .toList();
        // What is replaced binds no more, also on levels that the later target is not measured on.
        Set<String> replaced = packs.stream()
                .flatMap(pack -> pack.targets().stream())
                .flatMap(target -> Stream.ofNullable(target.supersedes()))
                .collect(Collectors.toSet());
        List<PlannedCell> cells = packs.stream()
                .flatMap(pack -> pack.targets().stream()
                        .filter(target -> !replaced.contains(pack.idOf(target)))
                        .filter(target -> isMeasuredOn(target, level))
                        .flatMap(target -> Cells.of(pack, target, level, report.period()).stream()))
                .toList();
        return new OraclePlan(packs, cells, replaced, level);
    }

    /** A code is not enough: it must still mean the unit that the pack was made for, or the one that took over. */
    private static boolean binds(Places places, MadePack pack, MadeUnit unit) {
        if (!pack.jurisdiction().equals(unit.code())) {
            return false;
        }
        @Nullable MadeUnit madeFor = places.on(pack.from(), pack.jurisdiction()).orElseThrow();
        while (madeFor != null && !madeFor.equals(unit)) {
            LocalDate ended = madeFor.to();
            madeFor = ended != null && unit.code().equals(madeFor.successor())
                    ? places.on(ended.plusDays(1), unit.code()).orElse(null)
                    : null;
        }
        return madeFor != null;
    }

    private static boolean isMeasuredOn(MadeTarget target, Level level) {
        MadeTarget.MadeEach each = target.each();
        return target.levels().contains(level) || (each != null && each.level() == level);
    }
}

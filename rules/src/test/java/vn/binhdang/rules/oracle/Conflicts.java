package vn.binhdang.rules.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two documents of equal rank that disagree: of one jurisdiction and one organ, on one indicator at one milestone, with
 * different demands. A person must decide which holds.
 */
final class Conflicts {

    /** Whether the engine takes such cells to a person; until it does, the oracle does not either. */
    static final boolean DECIDED = true;

    private static final Pattern ORGAN = Pattern.compile("-([^-/]+)$");

    private Conflicts() {}

    /** Keys of the cells that stand against another. A doubtful clause, or a change without a baseline, demands nothing that could. */
    static Set<String> in(List<PlannedCell> cells) {
        Map<String, List<PlannedCell>> sameMatter = new HashMap<>();
        for (PlannedCell cell : cells) {
            if (cell.indicator() != null && cell.bounds() != null && !cell.doubtful()) {
                sameMatter
                        .computeIfAbsent(matter(cell), unused -> new ArrayList<>())
                        .add(cell);
            }
        }
        Set<String> keys = new HashSet<>();
        for (List<PlannedCell> group : sameMatter.values()) {
            group.stream()
                    .filter(cell -> group.stream().anyMatch(other -> standAgainst(cell, other)))
                    .forEach(cell -> keys.add(cell.key()));
        }
        return keys;
    }

    private static boolean standAgainst(PlannedCell one, PlannedCell other) {
        return !one.pack().id().equals(other.pack().id())
                && one.bounds() != null
                && !one.bounds().equals(other.bounds())
                && !supersedes(one, other)
                && !supersedes(other, one);
    }

    private static boolean supersedes(PlannedCell one, PlannedCell other) {
        return other.pack().idOf(other.target()).equals(one.target().supersedes());
    }

    private static String matter(PlannedCell cell) {
        MadeIndicator indicator = cell.indicator();
        return String.join(
                "|",
                cell.pack().jurisdiction(),
                organ(cell.pack()),
                indicator == null ? "" : indicator.code(),
                cell.at().toString());
    }

    /** The letters behind the last hyphen of the number, such as UBND; without them, the issuer. */
    private static String organ(MadePack pack) {
        Matcher letters = ORGAN.matcher(pack.number());
        return letters.find() ? letters.group(1) : pack.issuer();
    }
}

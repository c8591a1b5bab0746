package vn.binhdang.engine.targets;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Objective;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.text.Text;

/**
 * One target of a document.
 *
 * @param id with the pack in front, {@code 37-kh-ubnd-2024/2.3}
 * @param clause where in the document it stands
 * @param text the clause as the document words it
 * @param levels the kinds of unit it is measured on
 * @param measure null for a compound target and for one of which only a person can say what it measures
 * @param parts empty unless compound
 * @param each what it demands of one unit of a lower level, where it is a share of units
 * @param review why a person must decide instead of the engine, if so
 * @param confirm what about its value was not checked against the original, if anything
 * @param ruleFile name of the Drools file beside the pack that decides whom it binds, if a table cannot say
 * @param dependsOn another indicator whose figure that Drools file asks about, if any
 * @param supersedes identifier of the target of an earlier document that this one replaces, if any
 * @param source where the value was read, where that is not the document itself
 */
public record Target(
        String id,
        String clause,
        String text,
        Text title,
        Objective objective,
        Set<Level> levels,
        Severity severity,
        @Nullable Measure measure,
        List<Part> parts,
        @Nullable Each each,
        @Nullable Text review,
        @Nullable Text confirm,
        @Nullable String ruleFile,
        @Nullable Indicator dependsOn,
        @Nullable String supersedes,
        @Nullable String source) {

    public Target {
        levels = Set.copyOf(levels);
        parts = List.copyOf(parts);
    }

    /** Whether such a unit is judged by it, as a whole or as one of the units of a share. */
    boolean isMeasuredOn(Level level) {
        return levels.contains(level) || (each != null && each.level() == level);
    }

    public boolean isCompound() {
        return !parts.isEmpty();
    }
}

package vn.binhdang.engine.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Validity;

/**
 * The targets of one document.
 *
 * @param jurisdiction code of the unit it binds, together with those below it; {@code VN} for the nation
 * @param source where the text was read
 * @param file path of the pack below the rule files
 */
public record Pack(
        String id,
        Document document,
        String jurisdiction,
        Validity inForce,
        List<Target> targets,
        List<ReportingDuty> reporting,
        @Nullable String source,
        String file) {

    public Pack {
        targets = List.copyOf(targets);
        reporting = List.copyOf(reporting);
    }

    /** The weight of its document: documents of one organ for one unit have the same. */
    public record Rank(String jurisdiction, String organ) {}

    public Rank rank() {
        return new Rank(jurisdiction, document.organ());
    }

    /** Whether it asks such a unit for anything: a figure, its part of a share, or a report. */
    public boolean demandsOf(Level level) {
        return targets.stream().anyMatch(target -> target.isMeasuredOn(level))
                || reporting.stream().anyMatch(duty -> duty.levels().contains(level));
    }
}

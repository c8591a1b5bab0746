package vn.binhdang.engine.priorities;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.rulebook.Fingerprint;
import vn.binhdang.engine.targets.Severity;

/**
 * Thresholds and points as {@code inspection.yaml} sets them.
 *
 * @param settings one for each criterion
 * @param heavy from which severity on an open finding counts among the many
 * @param draw which part of a list is drawn by lot
 * @param fingerprint of the file and of the rules that ask by it
 */
public record Criteria(Map<Criterion, Setting> settings, Severity heavy, DrawnPart draw, Fingerprint fingerprint) {

    public Criteria {
        settings = Map.copyOf(new EnumMap<>(settings));
        for (Criterion criterion : Criterion.values()) {
            Objects.requireNonNull(settings.get(criterion), criterion.code());
        }
    }

    public Setting of(Criterion criterion) {
        return Objects.requireNonNull(settings.get(criterion));
    }

    Quantity threshold(Criterion criterion) {
        return Objects.requireNonNull(of(criterion).threshold());
    }

    /** A threshold that counts something. */
    int number(Criterion criterion) {
        return threshold(criterion).floor().intValueExact();
    }
}

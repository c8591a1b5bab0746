package vn.binhdang.api.service.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.scorecard.Scorecard;

/**
 * A report whose findings are taken up.
 *
 * @param inForce by which it was checked
 * @param path codes of the units above, the nation first, and its own
 * @param actor who sent it
 */
public record SeenReport(
        Scorecard scorecard, InForce inForce, List<String> path, UUID report, int revision, String actor, Instant at) {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    public SeenReport {
        path = List.copyOf(path);
    }

    Locality unit() {
        return scorecard.locality();
    }

    LocalDate unitSince() {
        LocalDate from = unit().validity().from();
        return from == null ? ALWAYS : from;
    }

    String period() {
        return scorecard.report().period().toString();
    }

    LocalDate lastDay() {
        return scorecard.report().period().last();
    }

    String series() {
        return scorecard.report().period().series();
    }
}

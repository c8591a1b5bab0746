package vn.binhdang.engine.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Period;

/**
 * Whose verdicts another rule book changes.
 *
 * @param reports how many were given
 * @param units how many units have a verdict that changes
 * @param targets those that the change concerns and that are asked of a unit that reported, by identifier
 * @param flips every verdict that changes, by target, unit and time
 */
public record Impact(int reports, int units, List<TargetImpact> targets, List<Flip> flips) {

    private record Whose(String locality, Period period) {}

    public Impact {
        targets = List.copyOf(targets);
        flips = List.copyOf(flips);
    }

    /**
     * Adds up what files of reports show.
     *
     * @throws InvalidReportException with every fault of every file
     */
    public static Impact of(List<FileImpact> files) {
        Faults faults = new Faults();
        Map<Whose, Place> seen = new HashMap<>();
        for (FileImpact file : files) {
            file.faults().forEach(faults::add);
            for (FileImpact.Origin origin : file.origins()) {
                Place earlier = seen.putIfAbsent(new Whose(origin.locality(), origin.period()), origin.place());
                if (earlier != null) {
                    faults.add(ReportIntake.secondReport(origin.locality(), origin.period(), origin.place(), earlier));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidReportException(faults.all());
        }
        List<Flip> flips = new ArrayList<>();
        Totals totals = new Totals();
        for (FileImpact file : files) {
            flips.addAll(file.flips());
            totals.add(file.totals());
        }
        flips.sort(Flip.IN_ORDER);
        int units =
                Math.toIntExact(flips.stream().map(Flip::locality).distinct().count());
        return new Impact(seen.size(), units, totals.targets(flips), flips);
    }
}

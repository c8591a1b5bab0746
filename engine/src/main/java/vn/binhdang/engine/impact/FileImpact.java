package vn.binhdang.engine.impact;

import java.util.List;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Period;

/** What the reports of one file show, or what keeps the file from being read; to be added up by {@link Impact#of}. */
public final class FileImpact {

    /** Whose report it is and where it stands. */
    record Origin(String locality, Period period, Place place) {}

    private final List<Fault> faults;
    private final List<Origin> origins;
    private final List<Flip> flips;
    private final Totals totals;

    FileImpact(List<Fault> faults, List<Origin> origins, List<Flip> flips, Totals totals) {
        this.faults = List.copyOf(faults);
        this.origins = List.copyOf(origins);
        this.flips = List.copyOf(flips);
        this.totals = totals;
    }

    /** A file that could not be read. */
    public static FileImpact unread(List<Fault> faults) {
        return new FileImpact(faults, List.of(), List.of(), new Totals());
    }

    List<Fault> faults() {
        return faults;
    }

    List<Origin> origins() {
        return origins;
    }

    List<Flip> flips() {
        return flips;
    }

    Totals totals() {
        return totals;
    }
}

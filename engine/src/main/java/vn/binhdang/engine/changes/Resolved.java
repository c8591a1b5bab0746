package vn.binhdang.engine.changes;

import java.util.List;
import vn.binhdang.engine.findings.Finding;

/**
 * A finding of the last report that is open no more.
 *
 * @param finding as it was, of the unit that had it
 * @param why by reason
 */
public record Resolved(Finding finding, List<Share> why) {

    public Resolved {
        why = List.copyOf(why);
    }
}

package vn.binhdang.api.service.findings;

import java.util.List;
import vn.binhdang.engine.changes.Reason;
import vn.binhdang.engine.changes.Share;

/**
 * Why a report no longer has a finding.
 *
 * @param action whether its figures have put it right, or it is gone without that
 */
record Closing(Action action, List<String> reasons) {

    static Closing met(List<Share> why) {
        return new Closing(Action.MEET, names(why, Reason.FIGURE));
    }

    static Closing gone(List<Share> why, Reason otherwise) {
        return new Closing(Action.DROP, names(why, otherwise));
    }

    static Closing gone(Reason reason) {
        return gone(List.of(), reason);
    }

    private static List<String> names(List<Share> why, Reason otherwise) {
        List<String> names =
                why.stream().map(share -> share.reason().name()).distinct().toList();
        return names.isEmpty() ? List.of(otherwise.name()) : names;
    }
}

package vn.binhdang.engine.scorecard.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.changes.Changes;
import vn.binhdang.engine.changes.Resolved;
import vn.binhdang.engine.explanations.Explanations;

/**
 * What has become of the findings of the last report.
 *
 * @param since period of that report
 * @param resolved its findings that are open no more, and why
 */
public record ChangesView(String since, List<ResolvedView> resolved) {

    /** A finding as it was, and why it is no more. */
    public record ResolvedView(FindingView finding, List<ChangeView.ShareView> reasons) {

        static ResolvedView of(Resolved resolved) {
            return new ResolvedView(
                    FindingView.of(resolved.finding(), Changes.none(), new Explanations()),
                    ChangeView.shares(resolved.why(), null));
        }
    }

    /** Null where no earlier report is known. */
    static @Nullable ChangesView of(Changes changes) {
        return changes.since() == null
                ? null
                : new ChangesView(
                        Objects.requireNonNull(changes.since()).toString(),
                        changes.resolved().stream().map(ResolvedView::of).toList());
    }
}

package vn.binhdang.engine.scorecard.json;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.changes.Changes;
import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.text.Text;

/**
 * Something that somebody has to act on.
 *
 * @param state whether it is new or was open in the last report, where that is known
 */
public record FindingView(
        String id,
        Finding.Kind kind,
        @Nullable String target,
        @Nullable String indicator,
        String severity,
        Changes.@Nullable State state,
        Text message) {

    static FindingView of(Finding finding, Changes changes, Explanations explanations) {
        return new FindingView(
                finding.id(),
                finding.kind(),
                finding.target(),
                finding.indicator(),
                finding.severity().code(),
                changes.of(finding).orElse(null),
                finding.message(explanations));
    }
}

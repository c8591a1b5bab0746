package vn.binhdang.engine.scorecard.json;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.findings.Finding;
import vn.binhdang.engine.text.Text;

/** Something that somebody has to act on. */
public record FindingView(
        String id,
        Finding.Kind kind,
        @Nullable String target,
        @Nullable String indicator,
        String severity,
        Text message) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.kind(),
                finding.target(),
                finding.indicator(),
                finding.severity().code(),
                finding.message());
    }
}

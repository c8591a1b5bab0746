package vn.binhdang.engine.scorecard.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.findings.TimelinessWords;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Punctuality;
import vn.binhdang.engine.verdicts.Timeliness;

/** Whether the report came in time for one reporting duty. */
public record ReportingView(
        String duty,
        LocalDate due,
        boolean strict,
        @Nullable LocalDate submittedOn,
        Punctuality state,
        long daysLate,
        String rule,
        VerdictView.SourceView source,
        Text explanation) {

    static ReportingView of(Timeliness timeliness) {
        Obligation obligation = timeliness.obligation();
        return new ReportingView(
                obligation.id(),
                obligation.due(),
                obligation.isStrict(),
                obligation.submittedOn(),
                timeliness.punctuality(),
                timeliness.daysLate(),
                timeliness.rule(),
                new VerdictView.SourceView(
                        obligation.pack().document().number(),
                        obligation.pack().document().issuer(),
                        obligation.duty().clause(),
                        obligation.duty().text()),
                TimelinessWords.of(timeliness));
    }
}

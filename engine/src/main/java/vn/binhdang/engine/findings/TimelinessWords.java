package vn.binhdang.engine.findings;

import java.time.LocalDate;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Timeliness;

/** Says whether a report came in time, and by which document. */
public final class TimelinessWords {

    private TimelinessWords() {}

    public static Text of(Timeliness timeliness) {
        Obligation obligation = timeliness.obligation();
        Text clause = Text.of(
                "%s, %s: “%s”",
                "%s, %s: “%s”",
                obligation.pack().document().number(),
                obligation.duty().clause(),
                obligation.duty().deadline().wording());
        LocalDate submittedOn = obligation.submittedOn();
        Text sent = submittedOn == null ? Text.same("–") : Days.words(submittedOn);
        return switch (timeliness.punctuality()) {
            case ON_TIME -> Text.of("Gửi ngày %s, đúng hạn (%s).", "Sent on %s, in time (%s).", sent, clause);
            case LATE ->
                Text.of(
                        "Gửi ngày %s, trễ %s ngày (%s).",
                        "Sent on %s, %s day(s) late (%s).", sent, timeliness.daysLate(), clause);
            case UNDATED ->
                Text.of(
                        "Báo cáo không ghi ngày gửi (submittedOn) nên không biết có đúng hạn không (%s).",
                        "The report does not say when it was sent (submittedOn), so it cannot be told whether in time (%s).",
                        clause);
        };
    }
}

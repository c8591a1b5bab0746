package vn.binhdang.engine.verdicts;

import vn.binhdang.engine.indicators.Submission;
import vn.binhdang.engine.targets.Severity;

/**
 * Something that does not look right about a report as a whole. Like a {@link Doubt} it is asked about and never changes
 * a verdict.
 *
 * @param rule name of the rule that found it
 */
public record ReportDoubt(Kind kind, Submission submission, String rule) {

    /** What does not look right. */
    public enum Kind {
        REPORT_COPIED(Severity.MAJOR),
        SUBMITTED_BEFORE(Severity.MINOR);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }
}

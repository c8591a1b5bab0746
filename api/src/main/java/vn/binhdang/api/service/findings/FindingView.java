package vn.binhdang.api.service.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/**
 * A finding in a list.
 *
 * @param identity by which it is known again in reports
 * @param due by when the unit has to act
 * @param dueCertain false where holidays on the way are not known for certain
 * @param until when the plan or the waiver ends
 * @param approver who waived it
 * @param reasons why a report closed it: FIGURE is fixed, all others are gone
 */
record FindingView(
        UUID id,
        String identity,
        String locality,
        String kind,
        @Nullable String target,
        @Nullable String indicator,
        String severity,
        String state,
        Text message,
        String sincePeriod,
        String lastPeriod,
        Instant openedAt,
        @Nullable LocalDate due,
        @Nullable Boolean dueCertain,
        @Nullable LocalDate until,
        @Nullable String approver,
        List<String> reasons,
        @Nullable UUID carriedTo,
        UUID report,
        int revision,
        int version) {

    static FindingView of(TrackedFinding finding) {
        Standing standing = finding.standing();
        Due due = standing.due();
        return new FindingView(
                finding.id(),
                finding.identity(),
                finding.locality(),
                finding.kind(),
                finding.target(),
                finding.indicator(),
                finding.seen().severity(),
                finding.state().code(),
                finding.seen().message(),
                finding.sincePeriod(),
                finding.seen().period(),
                finding.openedAt(),
                due == null ? null : due.day(),
                due == null ? null : due.certain(),
                standing.until(),
                standing.approver(),
                standing.reasons(),
                standing.carriedTo(),
                finding.seen().report(),
                finding.seen().revision(),
                finding.version());
    }
}

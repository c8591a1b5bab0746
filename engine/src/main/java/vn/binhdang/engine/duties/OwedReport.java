package vn.binhdang.engine.duties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.targets.Document;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.text.Text;

/**
 * One report that one document asks of one unit, and where it stands.
 *
 * @param daysLate after the last good day: until it was sent, or until the day asked about while it never was; 0 where in
 *     time, not yet due, or sent on a day that nobody knows
 */
public record OwedReport(Obligation obligation, Period period, State state, long daysLate) {

    static OwedReport of(Obligation obligation, FiledReport filed, LocalDate asOf) {
        LocalDate sentOn = filed.submittedOn();
        LocalDate reached = filed.stage().wasSent() ? sentOn : asOf;
        long after = reached == null ? 0 : ChronoUnit.DAYS.between(obligation.lastGoodDay(), reached);
        return new OwedReport(obligation, filed.period(), State.of(filed.stage(), after > 0), Math.max(0, after));
    }

    /** Identifier of the duty, {@code 37-kh-ubnd-2024/reporting/half-year}. */
    public String id() {
        return obligation.id();
    }

    public Document document() {
        return obligation.pack().document();
    }

    public String clause() {
        return obligation.duty().clause();
    }

    /** The clause as the document words it. */
    public String text() {
        return obligation.duty().text();
    }

    /** The day that the document names. */
    public LocalDate due() {
        return obligation.due();
    }

    /** Whether it must come before that day begins. */
    public boolean isStrict() {
        return obligation.isStrict();
    }

    public LocalDate lastGoodDay() {
        return obligation.lastGoodDay();
    }

    /** To whom it is sent, where the document says so. */
    public @Nullable String to() {
        return obligation.duty().to();
    }

    public boolean isSent() {
        return state == State.SENT;
    }

    /** Sent by the last good day; not where nobody knows when. */
    public boolean isSentInTime() {
        return isSent() && obligation.isDated() && daysLate == 0;
    }

    /** Never sent, and overdue. */
    public boolean isMissing() {
        return state == State.LATE;
    }

    /** Sent, whether returned since or not, after the last good day. */
    public boolean wasSentLate() {
        return state != State.LATE && daysLate > 0;
    }

    /** Such as “Báo cáo 6 tháng đầu năm 2024”. */
    public Text name() {
        return Text.of("Báo cáo %s", "Report on %s", period.words());
    }
}

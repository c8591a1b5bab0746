package vn.binhdang.api.service.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.duties.OwedReport;
import vn.binhdang.engine.duties.UnitDuties;
import vn.binhdang.engine.text.Text;

/** What one unit owes for a year, and where it stands. */
record UnitDutiesView(
        String locality, String name, int year, LocalDate asOf, CompletenessView completeness, List<OwedView> reports) {

    /**
     * One report that one document asks for.
     *
     * @param lastGoodDay the day before {@code due} where it must come before that
     * @param state not-started, draft, sent, returned or late
     */
    record OwedView(
            String duty,
            String document,
            String clause,
            String text,
            Text name,
            String period,
            LocalDate due,
            LocalDate lastGoodDay,
            @Nullable String to,
            String state,
            Text stateName,
            long daysLate) {

        static OwedView of(OwedReport report) {
            return new OwedView(
                    report.id(),
                    report.document().number(),
                    report.clause(),
                    report.text(),
                    report.name(),
                    report.period().toString(),
                    report.due(),
                    report.lastGoodDay(),
                    report.to(),
                    report.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    report.state().noun(),
                    report.daysLate());
        }
    }

    static UnitDutiesView of(UnitDuties duties) {
        return new UnitDutiesView(
                duties.locality().code(),
                duties.locality().name(),
                duties.year(),
                duties.asOf(),
                CompletenessView.of(duties.completeness()),
                duties.reports().stream().map(OwedView::of).toList());
    }
}

package vn.binhdang.api.service.rulebooks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.targets.Document;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.ReportingDuty;

/** A pack without its targets. */
record PackView(
        String pack,
        Document document,
        String jurisdiction,
        InForceView inForce,
        int targets,
        List<ReportingView> reporting,
        @Nullable String source) {

    /** First and last day; no last day means until further notice. */
    record InForceView(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** A report that the document demands. */
    record ReportingView(
            String id,
            String clause,
            String text,
            String due,
            boolean strict,
            @Nullable String to) {

        static ReportingView of(ReportingDuty duty) {
            return new ReportingView(
                    duty.id(),
                    duty.clause(),
                    duty.text(),
                    duty.deadline().wording(),
                    duty.deadline().strict(),
                    duty.to());
        }
    }

    static PackView of(Pack pack) {
        return new PackView(
                pack.id(),
                pack.document(),
                pack.jurisdiction(),
                new InForceView(pack.inForce().from(), pack.inForce().to()),
                pack.targets().size(),
                pack.reporting().stream().map(ReportingView::of).toList(),
                pack.source());
    }
}

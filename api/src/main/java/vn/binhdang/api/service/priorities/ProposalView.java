package vn.binhdang.api.service.priorities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.priorities.Assessment;
import vn.binhdang.engine.priorities.Choice;
import vn.binhdang.engine.priorities.Proposal;
import vn.binhdang.engine.priorities.Reason;
import vn.binhdang.engine.text.Text;

/**
 * Whom to inspect and whom to commend.
 *
 * @param seed of the lots
 * @param criteria fingerprint of the thresholds and rules that decided
 * @param units how many were looked at
 */
record ProposalView(
        String within,
        int year,
        int places,
        String seed,
        String criteria,
        int units,
        List<ChoiceView> inspect,
        List<UnitView> commend) {

    /** @param lot by which it was drawn; none where its points brought it here */
    record ChoiceView(
            int place,
            String locality,
            String name,
            int points,
            @Nullable LocalDate lastInspection,
            @Nullable String lot,
            List<ReasonView> reasons) {

        static ChoiceView of(Choice choice) {
            Assessment assessment = choice.assessment();
            return new ChoiceView(
                    choice.place(),
                    assessment.situation().unit().code(),
                    assessment.situation().unit().name(),
                    assessment.points(),
                    assessment.situation().lastInspection(),
                    choice.lot(),
                    ProposalView.reasonsOf(assessment.reasons()));
        }
    }

    /** A unit to commend, and why. */
    record UnitView(String locality, String name, List<ReasonView> reasons) {

        static UnitView of(Assessment assessment) {
            return new UnitView(
                    assessment.situation().unit().code(),
                    assessment.situation().unit().name(),
                    ProposalView.reasonsOf(assessment.merits()));
        }
    }

    /** @param rule name of the rule that decided */
    record ReasonView(Text words, int points, String rule) {}

    static ProposalView of(String within, int year, Proposal proposal) {
        return new ProposalView(
                within,
                year,
                proposal.places(),
                proposal.seed(),
                proposal.criteria().hex(),
                proposal.all().size(),
                proposal.toInspect().stream().map(ChoiceView::of).toList(),
                proposal.toCommend().stream().map(UnitView::of).toList());
    }

    private static List<ReasonView> reasonsOf(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonView(reason.words(), reason.points(), reason.rule()))
                .toList();
    }
}

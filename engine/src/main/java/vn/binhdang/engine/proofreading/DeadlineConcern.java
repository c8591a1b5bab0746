package vn.binhdang.engine.proofreading;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.binhdang.engine.requirements.Deadline;
import vn.binhdang.engine.requirements.Quotation;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.targets.ReportingDuty;

/** Whether the day by which a report is due stands in the quoted clause, and on the same side of it. */
final class DeadlineConcern implements Proofreader.Concern {

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        for (Pack pack : draft.ruleBook().packs()) {
            for (ReportingDuty duty : pack.reporting()) {
                if (!agrees(duty.deadline(), Quotation.of(duty.text()).words())) {
                    remarks.accept(Remark.of(
                            Remark.Level.ERROR,
                            Topic.DEADLINE_NOT_IN_TEXT,
                            draft.places().of(duty.id(), "due"),
                            "“%s” không khớp với câu trích “%s”. Hãy đối chiếu với văn bản rồi sửa thời hạn hoặc câu trích.",
                            "“%s” does not agree with the quoted clause “%s”. Look at the document and mend the deadline or"
                                    + " the quotation.",
                            duty.deadline().wording(),
                            duty.text()));
                }
            }
        }
    }

    private static boolean agrees(Deadline deadline, String clause) {
        String day = "0?%d(?:[/.-]| tháng )0?%d(?!\\d)".formatted(deadline.day(), deadline.month());
        String year = deadline.year() == null ? "" : "(?:[/.-]| năm )?(?:" + deadline.year() + ")?(?!\\d)";
        String side = deadline.strict() ? "(?:trước|before)(?: ngày)?" : "(?<!trước)(?<!trước ngày)(?<!before)";
        return Pattern.compile(side + " (?:ngày )?" + day + year)
                .matcher(clause)
                .find();
    }
}

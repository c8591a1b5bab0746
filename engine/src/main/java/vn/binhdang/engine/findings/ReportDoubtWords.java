package vn.binhdang.engine.findings;

import java.util.Objects;
import vn.binhdang.engine.indicators.Submission;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.ReportDoubt;

/** Says what does not look right about a report as a whole. */
final class ReportDoubtWords {

    private ReportDoubtWords() {}

    static Text of(ReportDoubt doubt) {
        Submission submission = doubt.submission();
        return switch (doubt.kind()) {
            case REPORT_COPIED ->
                Text.of(
                        "Cả %s số liệu dạng số có trong báo cáo kỳ %s và báo cáo kỳ %s đều giống hệt nhau. Có phải số liệu kỳ trước được chép lại không?",
                        "All %s figures that the reports for %s and %s both give as numbers are identical. Were those of the last period copied?",
                        submission.compared(),
                        submission.period(),
                        Objects.requireNonNull(submission.last()));
            case SUBMITTED_BEFORE ->
                Text.of(
                        "Báo cáo ghi ngày gửi là %s, trước khi kỳ %s bắt đầu (%s). Kiểm tra lại ngày gửi và kỳ báo cáo.",
                        "The report says that it was sent on %s, before the period %s begins (%s). Check the day and the period.",
                        Days.words(submission.submittedOn()),
                        submission.period(),
                        Days.words(submission.firstDay()));
        };
    }
}

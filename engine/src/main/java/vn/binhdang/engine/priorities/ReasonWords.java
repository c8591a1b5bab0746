package vn.binhdang.engine.priorities;

import java.util.List;
import java.util.Objects;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Text;

/** Says why a criterion applies, in the numbers of the unit. */
final class ReasonWords {

    private ReasonWords() {}

    static Text of(Criterion criterion, Candidate unit) {
        return switch (criterion) {
            case CRITICAL_FINDINGS ->
                Text.of(
                        "Còn %s phát hiện mức rất cao chưa xử lý xong.",
                        "%s critical finding(s) are open.", unit.criticalFindings());
            case OPEN_FINDINGS ->
                Text.of(
                        "Còn %s phát hiện từ mức %s trở lên chưa xử lý xong.",
                        "%s finding(s) of severity %s or above are open.",
                        unit.heavyFindings(),
                        unit.criteria().heavy().noun());
            case FEW_WOMEN_LEADING ->
                Text.of(
                        "Tỷ lệ nữ lãnh đạo chủ chốt là %s%%.",
                        "The share of women in key leadership is %s%%.", share(unit));
            case WOMEN_LEADING_UNKNOWN ->
                Text.of(
                        "Chưa có số liệu dùng được về tỷ lệ nữ lãnh đạo chủ chốt.",
                        "The share of women in key leadership is not known.");
            case MISSING_REPORTS ->
                Text.of(
                        "Có %s báo cáo quá hạn chưa gửi.",
                        "%s report(s) are overdue and were not sent.", unit.missingReports());
            case LATE_REPORTS ->
                Text.of("Có %s báo cáo gửi trễ hạn.", "%s report(s) were sent late.", unit.lateReports());
            case LONG_NOT_INSPECTED ->
                Text.of(
                        "Kiểm tra lần gần nhất ngày %s, đã %s năm.",
                        "Last inspected on %s, %s year(s) ago.",
                        Days.words(unit.situation().lastInspection()),
                        unit.yearsNotInspected());
            case NEVER_INSPECTED -> Text.of("Chưa ghi nhận lần kiểm tra nào.", "No inspection is on record.");
            case ALL_DUE_TARGETS_MET ->
                Text.of("Đạt cả %s chỉ tiêu đến hạn.", "All %s target(s) that are due are met.", unit.targetsDue())
                        .then(inReview(unit.situation().targets().inReview()));
            case ALL_REPORTS_IN_TIME ->
                Text.of("Gửi đúng hạn cả %s báo cáo.", "All %s report(s) came in time.", unit.reportsDue());
            case BETTER_THAN_LAST_YEAR -> better(unit);
        };
    }

    private static Text share(Candidate unit) {
        return Display.number(Objects.requireNonNull(unit.womenLeading()), List.of(unit.womenLeadingBelow()));
    }

    private static Text inReview(int targets) {
        return targets == 0
                ? Text.same("")
                : Text.of(
                        "Còn %s chỉ tiêu đến hạn phải do người có thẩm quyền xem xét.",
                        "%s more that are due must be judged by a person.", targets);
    }

    private static Text better(Candidate unit) {
        Quantity score = Objects.requireNonNull(unit.score()).times(100);
        Quantity last = Objects.requireNonNull(unit.lastScore()).times(100);
        return Text.of(
                "Đạt %s%% chỉ tiêu đến hạn, năm trước %s%%.",
                "%s%% of the targets that are due are met, %s%% the year before.",
                Display.number(score, List.of(last)),
                Display.number(last, List.of(score)));
    }
}

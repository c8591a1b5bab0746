package vn.binhdang.engine.explanations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.outlook.Outlook;
import vn.binhdang.engine.outlook.OutlookWords;
import vn.binhdang.engine.robustness.Robustness;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Distance;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.engine.verdicts.Verdict;

/** Says in one or two sentences why a cell has its verdict. Every number comes from the cell. */
public final class Explainer {

    private static final Text NONE = Text.same("");

    private Explainer() {}

    public static Text explain(Judgement judgement) {
        return new Explanations().of(judgement).words();
    }

    static Text explain(
            Judgement judgement,
            @Nullable Distance distance,
            @Nullable Remedy remedy,
            @Nullable Robustness robustness) {
        Text verdict = judgement.isWhole() ? whole(judgement) : single(judgement, distance, remedy);
        return verdict.then(fragile(robustness)).then(contribution(judgement)).then(confirm(judgement.cell()));
    }

    private static Text single(Judgement judgement, @Nullable Distance distance, @Nullable Remedy remedy) {
        return switch (judgement.verdict()) {
            case MET -> met(judgement.cell());
            case GAP, NOT_YET -> missed(judgement, distance, remedy);
            case NOT_REPORTED -> silent(judgement.cell());
            case REVIEW ->
                Text.of("Cần người có thẩm quyền xem xét.", "A person must decide.")
                        .then(reason(judgement))
                        .then(undecided(judgement.cell()));
            case PARTLY_MET, NOT_COMPUTABLE, NOT_APPLICABLE -> reason(judgement);
        };
    }

    private static Text met(Cell cell) {
        return Text.of(
                cell.due() ? "Báo cáo: %s; đạt yêu cầu “%s”." : "Báo cáo: %s; đạt sớm yêu cầu “%s” của mốc %s.",
                cell.due() ? "Reported: %s; meets “%s”." : "Reported: %s; meets “%s” of milestone %s early.",
                Words.figure(cell),
                Words.requirement(cell),
                cell.milestone());
    }

    private static Text missed(Judgement judgement, @Nullable Distance distance, @Nullable Remedy remedy) {
        Cell cell = judgement.cell();
        Text off = distance == null ? NONE : Text.of(", chênh lệch %s", ", off by %s", Words.distance(distance));
        Text sentence = Text.of(
                "Báo cáo: %s; chưa đạt yêu cầu “%s”%s.",
                "Reported: %s; does not meet “%s”%s.", Words.figure(cell), Words.requirement(cell), off);
        Text ahead =
                cell.due() ? NONE : Text.of("Mốc %s chưa đến hạn.", "Milestone %s is still ahead.", cell.milestone());
        Text cure = remedy == null ? NONE : Text.of("Để đạt: %s.", "To meet it: %s.", remedy.text());
        Text outlook = Outlook.of(judgement)
                .map(path -> OutlookWords.of(
                        path, Objects.requireNonNull(cell.indicator()).unit()))
                .orElse(NONE);
        return sentence.then(ahead).then(outlook).then(cure);
    }

    private static Text whole(Judgement judgement) {
        Text parts = Text.of("Từng phần: %s", "Parts: %s", reason(judgement));
        return judgement.verdict() == Verdict.MET
                ? parts
                : parts.then(
                        Text.of("Chỉ đạt khi mọi phần có áp dụng đều đạt.", "Met only when every applicable part is."));
    }

    private static Text silent(Cell cell) {
        if (cell.figure() instanceof Figure.Counted counted) {
            return Text.of(
                    "Mới báo cáo %s/%s %s; phần đã báo cáo đều đạt “%s”.",
                    "Only %s of %s parts (%s) are reported; those reach “%s”.",
                    counted.known().size(),
                    counted.counts().size(),
                    counted.frequency().noun(),
                    Words.requirement(cell));
        }
        Indicator indicator = cell.indicator();
        return indicator == null
                ? Text.of("Báo cáo không nêu.", "The report does not speak of it.")
                : Text.of(
                        "Báo cáo không nêu “%s” (%s).",
                        "The report does not speak of “%s” (%s).", indicator.name(), indicator.code());
    }

    private static Text reason(Judgement judgement) {
        Text reason = judgement.reason();
        return reason == null ? NONE : reason;
    }

    private static Text fragile(@Nullable Robustness robustness) {
        return robustness == null || !robustness.fragile()
                ? NONE
                : Text.of(
                        "Số lượng ít, kết luận có thể dễ thay đổi: khoảng tin cậy 95%% từ %s đến %s.",
                        "Few cases, the verdict may easily change: 95%% interval from %s to %s.",
                        Display.number(Quantity.of(robustness.low().rounded(1))),
                        Display.number(Quantity.of(robustness.high().rounded(1))));
    }

    /** What was reported and, though it could be compared, is not judged. */
    private static Text undecided(Cell cell) {
        return cell.isComparable()
                ? Text.of(
                        "Báo cáo: %s, so với “%s”.",
                        "Reported: %s, against “%s”.", Words.figure(cell), Words.requirement(cell))
                : NONE;
    }

    private static Text contribution(Judgement judgement) {
        return judgement.isMiss() && judgement.cell().clause().contribution()
                ? Text.of(
                        "Văn bản chỉ đòi hỏi một tỷ lệ chung, không phải ở từng đơn vị; đơn vị này chưa góp vào tỷ lệ đó.",
                        "The document asks for a share of units, not for each one; this unit does not add to it yet.")
                : NONE;
    }

    private static Text confirm(Cell cell) {
        Text unchecked = cell.clause().confirm();
        return unchecked == null
                ? NONE
                : Text.of(
                        "Cần đối chiếu văn bản gốc: %s.",
                        "To be confirmed: %s.", new Text(withoutStop(unchecked.vi()), withoutStop(unchecked.en())));
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}

package vn.binhdang.engine.amendments;

import java.util.Locale;
import vn.binhdang.engine.text.Text;

/** In which respect something was amended. */
public enum Aspect {
    /** All of it: it came or went. */
    WHOLE(Text.same("")),
    MILESTONE(Text.of("mốc", "milestone")),
    /** What a milestone demands. */
    REQUIREMENT(Text.of("yêu cầu", "requirement")),
    /** By when a milestone is to be reached. */
    DATE(Text.of("mốc", "milestone")),
    INDICATOR(Text.of("chỉ số", "indicator")),
    BASELINE(Text.of("số gốc", "baseline")),
    LEVELS(Text.of("đo ở", "measured on")),
    LEVEL(Text.of("cấp", "level")),
    SEVERITY(Text.of("mức quan trọng", "severity")),
    OBJECTIVE(Text.of("mục tiêu", "objective")),
    TITLE(Text.of("tên", "title")),
    CLAUSE(Text.of("điều khoản", "clause")),
    TEXT(Text.of("nguyên văn", "quoted text")),
    REVIEW(Text.of("cần xem xét", "for review")),
    CONFIRM(Text.of("cần đối chiếu", "to confirm")),
    RULE_FILE(Text.of("luật riêng", "rule file")),
    DEPENDS_ON(Text.of("xét cùng", "depends on")),
    SUPERSEDES(Text.of("thay thế", "supersedes")),
    SOURCE(Text.of("nguồn", "source")),
    DOCUMENT_NUMBER(Text.of("số văn bản", "number of the document")),
    DOCUMENT_TITLE(Text.of("tên văn bản", "title of the document")),
    ISSUER(Text.of("cơ quan ban hành", "issuer")),
    ISSUED(Text.of("ngày ban hành", "day of issue")),
    JURISDICTION(Text.of("áp dụng cho", "binds")),
    IN_FORCE(Text.of("hiệu lực", "in force")),
    DEADLINE(Text.of("thời hạn", "due")),
    PERIODS(Text.of("kỳ báo cáo", "periods")),
    RECIPIENT(Text.of("nơi nhận", "sent to")),
    DEFINITION(Text.of("định nghĩa", "definition")),
    UNIT(Text.of("đơn vị tính", "unit")),
    FORM(Text.of("dạng số liệu", "form")),
    NUMERATOR(Text.of("tử số", "numerator")),
    DENOMINATOR(Text.of("mẫu số", "denominator")),
    ZERO_DENOMINATOR(Text.of("khi mẫu số bằng 0", "with a zero denominator")),
    TOTAL(Text.of("tổng số", "total")),
    NOT_ABOVE(Text.of("không được vượt", "not above")),
    COUNTED(Text.of("đếm", "counts")),
    BETTER(Text.of("chiều tốt hơn", "better")),
    ROLL_UP(Text.of("cách tổng hợp", "roll-up")),
    PLAUSIBLE(Text.of("khoảng hợp lý", "plausible range")),
    PARENT(Text.of("thuộc", "within")),
    VALIDITY(Text.of("thời gian tồn tại", "existed")),
    SUCCESSOR(Text.of("đơn vị kế thừa", "successor"));

    private final Text noun;

    Aspect(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }

    /** As written for programs: {@code in-force}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

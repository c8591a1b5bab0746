package vn.binhdang.engine.priorities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.binhdang.engine.text.Text;

/** A question that is asked of every unit, and that the rules answer with yes or no. */
public enum Criterion {
    CRITICAL_FINDINGS("Còn phát hiện mức rất cao", "Critical findings are open"),
    OPEN_FINDINGS("Nhiều vấn đề nổi cộm", "Many heavy findings are open"),
    FEW_WOMEN_LEADING("Tỷ lệ nữ lãnh đạo thấp", "Few women lead"),
    WOMEN_LEADING_UNKNOWN("Không rõ tỷ lệ nữ lãnh đạo", "How many women lead is not known"),
    MISSING_REPORTS("Thiếu báo cáo", "Reports are missing"),
    LATE_REPORTS("Báo cáo trễ hạn", "Reports came late"),
    LONG_NOT_INSPECTED("Lâu chưa kiểm tra", "Not inspected for long"),
    NEVER_INSPECTED("Chưa kiểm tra lần nào", "Never inspected"),
    ALL_DUE_TARGETS_MET("Đạt mọi chỉ tiêu đến hạn", "All targets that are due are met"),
    ALL_REPORTS_IN_TIME("Báo cáo đúng hạn", "All reports came in time"),
    BETTER_THAN_LAST_YEAR("Tốt hơn năm trước", "Better than last year");

    private final Text noun;

    Criterion(String vi, String en) {
        this.noun = new Text(vi, en);
    }

    public Text noun() {
        return noun;
    }

    /** Whether it speaks for a commendation; the others speak for an inspection. */
    public boolean isMerit() {
        return compareTo(ALL_DUE_TARGETS_MET) >= 0;
    }

    /** Such as {@code critical-findings}, which is the name of its rule file too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many of something it takes, or how little of a share; nothing where there is no more or less. */
    Optional<Bound> bound() {
        return switch (this) {
            case CRITICAL_FINDINGS, OPEN_FINDINGS, MISSING_REPORTS, LATE_REPORTS, LONG_NOT_INSPECTED ->
                Optional.of(Bound.AT_LEAST);
            case FEW_WOMEN_LEADING -> Optional.of(Bound.BELOW);
            default -> Optional.empty();
        };
    }

    static List<Criterion> ofInspections() {
        return Arrays.stream(values()).filter(criterion -> !criterion.isMerit()).toList();
    }

    static List<Criterion> merits() {
        return Arrays.stream(values()).filter(Criterion::isMerit).toList();
    }
}

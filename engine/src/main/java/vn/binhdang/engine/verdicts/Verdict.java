package vn.binhdang.engine.verdicts;

import vn.binhdang.engine.text.Text;

/** What is said of one target for one locality and period. Silence has a word of its own; nothing passes unsaid. */
public enum Verdict {
    /** The requirement holds, also where its milestone is still ahead. */
    MET(Text.of("Đạt", "Met")),
    /** A milestone that is due is missed. */
    GAP(Text.of("Chưa đạt", "Gap")),
    /** A milestone ahead is not reached yet. */
    NOT_YET(Text.of("Chưa đến hạn", "Not yet")),
    /** Compound only: at least one part met, at least one missed or not yet reached. */
    PARTLY_MET(Text.of("Đạt một phần", "Partly met")),
    /** The report does not speak of it. */
    NOT_REPORTED(Text.of("Chưa báo cáo", "Not reported")),
    /** The figures contradict each other or divide by zero. */
    NOT_COMPUTABLE(Text.of("Không tính được", "Not computable")),
    NOT_APPLICABLE(Text.of("Không áp dụng", "Not applicable")),
    /** A person must decide. */
    REVIEW(Text.of("Cần xem xét", "Review"));

    private final Text noun;

    Verdict(Text noun) {
        this.noun = noun;
    }

    public Text noun() {
        return noun;
    }
}

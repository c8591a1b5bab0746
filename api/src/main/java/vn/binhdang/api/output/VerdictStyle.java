package vn.binhdang.api.output;

import java.util.Comparator;
import java.util.List;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** How a verdict looks to people: a sign of its own beside the colour, for those who do not see colours. */
enum VerdictStyle {
    GAP("✗", "fg(red),bold"),
    PARTLY_MET("◐", "fg(yellow),bold"),
    NOT_COMPUTABLE("!", "fg(magenta),bold"),
    REVIEW("§", "fg(cyan)"),
    NOT_YET("○", "fg(yellow)"),
    NOT_REPORTED("?", "fg(yellow)"),
    NOT_APPLICABLE("–", "faint"),
    MET("✓", "fg(green)");

    /** Gaps first; among equals the heavier first, then in the order of the documents. */
    static final Comparator<Judgement> GAPS_FIRST = Comparator.comparing(
                    (Judgement judgement) -> of(judgement.verdict()))
            .thenComparing(judgement -> judgement.cell().clause().severity(), Comparator.reverseOrder());

    private final String sign;
    private final String colour;

    VerdictStyle(String sign, String colour) {
        this.sign = sign;
        this.colour = colour;
    }

    static VerdictStyle of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    static List<Verdict> inOrder() {
        return List.of(values()).stream()
                .map(style -> Verdict.valueOf(style.name()))
                .toList();
    }

    String sign() {
        return sign;
    }

    String colour() {
        return colour;
    }
}

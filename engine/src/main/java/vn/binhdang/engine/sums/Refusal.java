package vn.binhdang.engine.sums;

import java.util.List;
import vn.binhdang.engine.text.Text;

/** Why the figures of several units make no total. */
public enum Refusal {
    /** Units gave percentages or ratios without the counts behind them. */
    BARE_SHARES(Text.of(
            "%s chỉ ghi tỷ lệ, không ghi tử số và mẫu số. Không tính trung bình các tỷ lệ phần trăm; cần số đếm của từng đơn vị.",
            "%s gave a bare share without numerator and denominator. Percentages cannot be averaged; the counts of each unit are"
                    + " needed.")),
    /** Every report is silent on it or contradicts itself. */
    NO_FIGURE(Text.of(
            "Không báo cáo nào có số liệu cộng được: %s chưa nêu hoặc số liệu mâu thuẫn.",
            "No report has a figure to add: %s did not speak of it or contradict themselves.")),
    /** An answer of yes or no has no total. */
    ANSWERS(Text.of("Câu trả lời có hoặc không thì không cộng được: %s.", "Answers of yes or no have no total: %s.")),
    /** The catalogue says how it follows from smaller units, and not by adding. */
    NOT_ADDED(Text.of(
            "Theo danh mục chỉ số, số liệu này không cộng từ các đơn vị: %s.",
            "By the catalogue this figure is not added up from units: %s."));

    private static final int MOST_NAMES = 10;

    private final Text pattern;

    Refusal(Text pattern) {
        this.pattern = pattern;
    }

    /** The reason in a sentence or two, naming the first ten units and counting the others. */
    public Text words(List<String> units) {
        String names = String.join(", ", units.subList(0, Math.min(MOST_NAMES, units.size())));
        int others = units.size() - MOST_NAMES;
        Text named = others > 0 ? Text.of("%s và %s đơn vị khác", "%s and %s more", names, others) : Text.same(names);
        return Text.of(pattern.vi(), pattern.en(), named);
    }
}

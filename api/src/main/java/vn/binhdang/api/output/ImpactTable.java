package vn.binhdang.api.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.impact.Flip;
import vn.binhdang.engine.impact.Impact;
import vn.binhdang.engine.impact.TargetImpact;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/** An impact for people: per target the totals before and after, and the units by name. */
final class ImpactTable {

    private static final int MOST_NAMES = 20;
    private static final int VERDICT = 18;
    private static final int NUMBER = 12;

    private final ImpactOutput output;
    private final StringBuilder text = new StringBuilder();

    ImpactTable(ImpactOutput output) {
        this.output = output;
    }

    String text() {
        Impact impact = output.impact();
        line(Text.of(
                "Đã đối chiếu %s báo cáo với quy định cũ và quy định mới: %s kết luận thay đổi ở %s đơn vị.",
                "Reports held against the old and the new rules: %s. Verdicts that change: %s, of units: %s.",
                number(impact.reports()),
                number(impact.flips().size()),
                number(impact.units())));
        Map<String, List<Flip>> byTarget = new TreeMap<>();
        impact.flips()
                .forEach(flip -> byTarget.computeIfAbsent(flip.target(), unused -> new ArrayList<>())
                        .add(flip));
        impact.targets().forEach(target -> target(target, byTarget.getOrDefault(target.target(), List.of())));
        return text.toString();
    }

    private void target(TargetImpact target, List<Flip> flips) {
        text.append('\n');
        line(Text.of(
                "%s · %s: %s kết luận thay đổi ở %s đơn vị",
                "%s · %s: verdicts that change: %s, of units: %s",
                target.target(),
                target.title(),
                number(target.flips()),
                number(target.units())));
        totals(target);
        List<Flip> shown = output.all() ? flips : flips.subList(0, Math.min(MOST_NAMES, flips.size()));
        shown.forEach(this::flip);
        if (shown.size() < flips.size()) {
            line(Text.of(
                    "  … và %s kết luận nữa (--all, --format csv hoặc json cho biết hết)",
                    "  … and %s more (--all, --format csv or json give all)", number(flips.size() - shown.size())));
        }
    }

    private void totals(TargetImpact target) {
        TextTable table = new TextTable()
                .column("", VERDICT)
                .column(words(Text.of("TRƯỚC", "BEFORE")), NUMBER)
                .column(words(Text.of("SAU", "AFTER")), NUMBER)
                .column(words(Text.of("CHÊNH LỆCH", "CHANGE")), NUMBER);
        for (Verdict verdict : VerdictStyle.inOrder()) {
            int before = target.before().of(verdict);
            int after = target.after().of(verdict);
            if (before > 0 || after > 0) {
                table.row(
                        UnaryOperator.identity(),
                        words(verdict.noun()),
                        words(number(before)),
                        words(number(after)),
                        (after > before ? "+" : "") + words(number(after - before)));
            }
        }
        text.append(table.text());
    }

    private void flip(Flip flip) {
        String where = flip.within() == null ? "" : ", " + flip.within();
        line(Text.of(
                "  %s (%s)%s, %s, mốc %s: %s → %s",
                "  %s (%s)%s, %s, milestone %s: %s → %s",
                flip.name(),
                flip.locality(),
                where,
                flip.period().words(),
                flip.milestone(),
                noun(flip.before()),
                noun(flip.after())));
    }

    private static Text noun(@Nullable Verdict verdict) {
        return verdict == null ? Text.of("không xét", "not asked") : verdict.noun();
    }

    private static Text number(int number) {
        return Display.number(Quantity.of(number));
    }

    private void line(Text words) {
        text.append(Printable.of(words(words))).append('\n');
    }

    private String words(Text words) {
        return words.in(output.language());
    }
}

package vn.binhdang.api.output;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.OwnDifference;
import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.rollup.RollUpWords;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.UnitToCall;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/** A roll-up for people: who reported, what is missed or undecided, whom to call, and how the units do. */
final class RollUpTable {

    private static final int MOST_NAMES = 10;

    private final RollUpOutput output;
    private final RollUpResult result;
    private final Page page;

    RollUpTable(RollUpOutput output) {
        this.output = output;
        this.result = output.result();
        this.page = new Page(output.language(), output.coloured());
    }

    String text() {
        heading(result.scope());
        new OutcomeTable(page, output.width()).add(result.outcomes());
        calls();
        differences();
        new UnitCountTable(page, output.width())
                .add(result.counts().stream()
                        .filter(count -> output.verbose() || count.clause().part() == null)
                        .toList());
        notRolledUp();
        summary();
        return page.toString();
    }

    private void heading(Scope scope) {
        page.line(
                "bold",
                Text.of(
                        "%s (%s) · %s · tổng hợp từ %s đơn vị %s",
                        "%s (%s) · %s · rolled up from %s units of the level %s",
                        scope.to().name(),
                        scope.to().code(),
                        scope.period().words(),
                        scope.units().size(),
                        scope.level().noun()));
        Quantity share = Quantity.of(100L * result.reported(), scope.units().size());
        page.line(Text.of(
                "Đã báo cáo: %s/%s đơn vị (%s %%).",
                "Reported: %s of %s units (%s %%).",
                result.reported(),
                scope.units().size(),
                Display.number(share, List.of(Quantity.ZERO, Quantity.of(100)))));
        if (!scope.registerComplete()) {
            page.line("fg(red),bold", RollUpWords.incompleteRegister(scope));
        }
        if (!result.silent().isEmpty()) {
            page.line(Text.of("Chưa báo cáo: %s.", "Silent: %s.", names(result.silent())));
        }
        page.end();
    }

    private static Text names(List<Locality> units) {
        String first = units.stream()
                .limit(MOST_NAMES)
                .map(unit -> "%s (%s)".formatted(unit.name(), unit.code()))
                .collect(Collectors.joining(", "));
        int others = units.size() - MOST_NAMES;
        return others > 0 ? Text.of("%s và %s đơn vị nữa", "%s and %s more", first, others) : Text.same(first);
    }

    private void calls() {
        if (result.calls().isEmpty()) {
            return;
        }
        page.line("bold", Text.of("Nên liên hệ trước:", "Call first:"));
        result.calls().stream().limit(MOST_NAMES).forEach(call -> page.line(words(call)));
        int others = result.calls().size() - MOST_NAMES;
        if (others > 0) {
            page.line(
                    Text.of("  … và %s đơn vị nữa (xem --format json)", "  … and %s more (see --format json)", others));
        }
        page.end();
    }

    private static Text words(UnitToCall call) {
        Text denominator = call.lastDenominator() == null
                ? Text.same("")
                : Text.of(
                        "; mẫu số kỳ trước lớn nhất: %s",
                        "; largest last denominator: %s",
                        Display.number(Quantity.of(Objects.requireNonNull(call.lastDenominator()))));
        return Text.of(
                "  %s (%s), %s: cần cho %s chỉ tiêu chưa xác định%s",
                "  %s (%s), %s: needed for %s undecided targets%s",
                call.unit().name(),
                call.unit().code(),
                call.reported()
                        ? Text.of("báo cáo còn thiếu số liệu", "its report lacks figures")
                        : Text.of("chưa báo cáo", "silent"),
                call.helps(),
                denominator);
    }

    private void differences() {
        for (OwnDifference difference : result.differences()) {
            page.line(
                    "fg(magenta)",
                    Text.of(
                            "Báo cáo riêng. %s: số liệu của %s %s, cộng từ đơn vị %s.",
                            "Own report. %s: the figure of %s is %s, from its units %s.",
                            difference.indicator().name(),
                            result.scope().to().name(),
                            RollUpWords.figure(difference.indicator(), difference.own()),
                            RollUpWords.figure(difference.indicator(), difference.rolledUp())));
        }
        if (!result.differences().isEmpty()) {
            page.end();
        }
    }

    private void notRolledUp() {
        if (output.verbose()) {
            result.notRolledUp()
                    .forEach(one -> page.line(Text.of(
                            "Không tổng hợp %s%s. %s",
                            "Not rolled up: %s%s. %s",
                            one.clause().id(),
                            one.indicator() == null
                                    ? ""
                                    : " (" + one.indicator().code() + ")",
                            one.reason())));
        }
    }

    private void summary() {
        Stream<String> verdicts = VerdictStyle.inOrder().stream()
                .filter(verdict -> count(verdict) > 0)
                .map(verdict -> count(verdict) + " " + page.words(verdict.noun()));
        long undecided = result.outcomes().stream().filter(Outcome::isUndecided).count();
        Stream<String> open =
                undecided == 0 ? Stream.empty() : Stream.of(undecided + " " + page.words(RollUpWords.UNDECIDED));
        page.line(Text.of(
                "Tổng cộng %s nội dung tổng hợp được (tính cả từng phần và từng mốc): %s",
                "%s rolled-up cells in all (parts and milestones too): %s",
                result.outcomes().size(),
                Stream.concat(verdicts, open).collect(Collectors.joining(", ")).toLowerCase(Locale.ROOT)));
        if (result.outcomes().stream()
                .anyMatch(outcome -> outcome.cell().clause().confirm() != null)) {
            page.line(Text.of(
                    "(*) trị số hoặc cách hiểu cần đối chiếu với văn bản gốc; xem: binhdang rules show MÃ-CHỈ-TIÊU",
                    "(*) value or reading to be confirmed against the original; see: binhdang rules show TARGET"));
        }
    }

    private long count(Verdict verdict) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }
}

package vn.binhdang.api.output;

import java.util.List;
import vn.binhdang.engine.cases.Case;
import vn.binhdang.engine.cases.CaseResult;
import vn.binhdang.engine.cases.Coverage;
import vn.binhdang.engine.cases.PackResult;
import vn.binhdang.engine.mistakes.Trial;
import vn.binhdang.engine.numbers.Display;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;

/** Outcomes of cases for people: a line for each pack, then in full what fails, is not covered or was not noticed. */
final class CasesTable {

    private static final int NUMBER = 12;
    private static final int NUMBERS = 5;
    private static final String BAD = "fg(red)";
    private static final String GOOD = "fg(green)";

    private final CasesOutput output;
    private final Page page;

    CasesTable(CasesOutput output) {
        this.output = output;
        this.page = new Page(output.language(), output.coloured());
    }

    String text() {
        page.table(summary());
        output.packs().forEach(pack -> pack.failures().forEach(this::failure));
        output.packs().forEach(pack -> pack.uncovered().forEach(this::uncovered));
        List<Trial> trials = output.trials();
        if (trials != null) {
            trials.forEach(this::survivors);
            trials.forEach(this::idle);
            score(trials);
        }
        total();
        return page.toString();
    }

    private TextTable summary() {
        TextTable table = new TextTable()
                .column(words("BỘ CHỈ TIÊU", "PACK"), output.width() - NUMBERS * NUMBER)
                .column(words("CHỈ TIÊU", "TARGETS"), NUMBER)
                .column(words("ĐỦ HAI PHÍA", "COVERED"), NUMBER)
                .column(words("VÍ DỤ", "CASES"), NUMBER)
                .column(words("Ở NGƯỠNG", "BOUNDARIES"), NUMBER)
                .column(words("KHÔNG ĐÚNG", "FAILED"), NUMBER);
        for (PackResult pack : output.packs()) {
            table.row(
                    name -> pack.isSound() ? name : page.styled(BAD, name),
                    pack.pack().id(),
                    Integer.toString(pack.coverage().size()),
                    Integer.toString(pack.coverage().size() - pack.uncovered().size()),
                    Integer.toString(pack.cases().size()),
                    Integer.toString(pack.boundaries().size()),
                    Integer.toString(pack.failures().size()));
        }
        return table;
    }

    private void failure(CaseResult result) {
        Case one = result.one();
        page.line(
                BAD,
                Text.of(
                        "✗ %s: %s – %s: %s",
                        "✗ %s: %s – %s: %s", one.place(), one.target(), one.name(), result.difference()));
        if (result.why() != null) {
            page.line(Text.of("    %s", "    %s", result.why()));
        }
    }

    private void uncovered(Coverage coverage) {
        page.line(
                BAD,
                Text.of(
                        "✗ %s: %s chưa có ví dụ đúng cho: %s",
                        "✗ %s: %s has no case that holds and shows: %s",
                        coverage.subject().pack().file(),
                        coverage.subject().id(),
                        joined(coverage.missing())));
    }

    private void survivors(Trial trial) {
        trial.survivors()
                .forEach(mutant -> page.line(
                        BAD,
                        Text.of(
                                "✗ %s: không ví dụ nào phát hiện lỗi: %s",
                                "✗ %s: no case notices the mistake: %s", mutant.target(), mutant.mistake())));
    }

    private void idle(Trial trial) {
        if (trial.isIdle()) {
            page.line(
                    BAD,
                    Text.of(
                            "✗ %s: mọi ví dụ đều không phát hiện được lỗi nào",
                            "✗ %s: not one of its cases notices any mistake",
                            trial.task().target()));
        }
        trial.idle()
                .forEach(one -> page.line(Text.of(
                        "– Lưu ý. %s: ví dụ không phát hiện được lỗi nào: %s – %s",
                        "– Note. %s: a case that notices no mistake: %s – %s", one.place(), one.target(), one.name())));
    }

    private void score(List<Trial> trials) {
        int tried = trials.stream().mapToInt(Trial::tried).sum();
        int survived =
                trials.stream().mapToInt(trial -> trial.survivors().size()).sum();
        int idle = trials.stream().mapToInt(trial -> trial.idle().size()).sum();
        page.line(Text.of(
                "Lỗi gài thử: %s, phát hiện %s (%s%%), không phát hiện %s. Ví dụ không phát hiện được lỗi nào: %s.",
                "Mistakes tried: %s, noticed %s (%s%%), not noticed %s. Cases that notice no mistake: %s.",
                tried,
                tried - survived,
                Display.number(Quantity.of(MutationScore.percent(trials))),
                survived,
                idle));
    }

    private void total() {
        List<PackResult> packs = output.packs();
        int failed = packs.stream().mapToInt(pack -> pack.failures().size()).sum();
        int uncovered = packs.stream().mapToInt(pack -> pack.uncovered().size()).sum();
        page.line(
                failed + uncovered == 0 ? GOOD : BAD,
                Text.of(
                        "%s ví dụ và %s ví dụ ở ngưỡng: %s không đúng; %s chỉ tiêu, %s chưa đủ ví dụ hai phía.",
                        "%s cases and %s at boundaries: %s failed; %s targets, %s not covered both ways.",
                        packs.stream().mapToInt(pack -> pack.cases().size()).sum(),
                        packs.stream()
                                .mapToInt(pack -> pack.boundaries().size())
                                .sum(),
                        failed,
                        packs.stream().mapToInt(pack -> pack.coverage().size()).sum(),
                        uncovered));
    }

    private static Text joined(List<Text> all) {
        return all.stream()
                .reduce((one, next) -> Text.of("%s; %s", "%s; %s", one, next))
                .orElse(Text.same(""));
    }

    private String words(String vi, String en) {
        return page.words(Text.of(vi, en));
    }
}

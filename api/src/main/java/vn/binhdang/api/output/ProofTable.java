package vn.binhdang.api.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.text.Text;

/** Remarks for people: one line each, with a place that editors and terminals turn into a link. */
final class ProofTable {

    private final ProofOutput output;
    private final StringBuilder text = new StringBuilder();

    ProofTable(ProofOutput output) {
        this.output = output;
    }

    String text() {
        section(Remark.Level.ERROR, Text.of("LỖI", "ERRORS"), "fg(red),bold");
        section(Remark.Level.WARNING, Text.of("CẢNH BÁO", "WARNINGS"), "fg(yellow),bold");
        Map<String, List<Remark>> notes = output.proof().of(Remark.Level.NOTE).stream()
                .collect(Collectors.groupingBy(Remark::code, TreeMap::new, Collectors.toList()));
        notes.forEach((code, remarks) -> section(
                Text.of(
                        "GHI CHÚ: %s",
                        "NOTES: %s", Topic.of(code).map(Topic::title).orElse(Text.same(code))),
                "faint",
                remarks));
        return text.toString();
    }

    private void section(Remark.Level level, Text heading, String style) {
        section(heading, style, output.proof().of(level));
    }

    private void section(Text heading, String style, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n");
        String line = "%s (%d)".formatted(heading.in(output.language()), remarks.size());
        text.append(output.coloured() ? Ansi.ON.string("@|" + style + " " + line + "|@") : line)
                .append('\n');
        for (Remark remark : remarks) {
            text.append("  ").append(remark.place()).append(": ");
            text.append(Printable.of(remark.message().in(output.language())).strip());
            text.append(" [").append(remark.code()).append("]\n");
        }
    }
}

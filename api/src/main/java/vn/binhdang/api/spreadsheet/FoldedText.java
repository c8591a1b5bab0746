package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a long sentence over several lines. Lines in front of a change and behind it keep their breaks. */
final class FoldedText {

    private static final int USUAL_WIDTH = 120;

    private FoldedText() {}

    static String of(String value, int indent) {
        return block(">-", wrapped(value, indent, USUAL_WIDTH), indent);
    }

    /** @param old the folded text that it takes the place of, from its {@code >} on */
    static String replacing(String old, int indent, String value) {
        List<String> lines = Arrays.asList(old.replace("\r", "").split("\n", -1));
        List<String> before =
                lines.subList(1, lines.size()).stream().map(String::strip).toList();
        int margin = lines.size() < 2
                ? indent
                : lines.get(1).length() - lines.get(1).stripLeading().length();
        int width = Math.max(
                USUAL_WIDTH, lines.stream().mapToInt(String::length).max().orElse(0));
        String rest = value;
        List<String> head = new ArrayList<>();
        for (String line : before) {
            if (line.isEmpty() || !rest.startsWith(line + " ")) {
                break;
            }
            head.add(line);
            rest = rest.substring(line.length() + 1);
        }
        List<String> tail = new ArrayList<>();
        for (int at = before.size() - 1; at >= head.size(); at--) {
            String line = before.get(at);
            if (line.isEmpty() || !rest.endsWith(" " + line)) {
                break;
            }
            tail.add(0, line);
            rest = rest.substring(0, rest.length() - line.length() - 1);
        }
        head.addAll(wrapped(rest, margin, width));
        head.addAll(tail);
        return block(lines.get(0).strip(), head, margin);
    }

    private static String block(String sign, List<String> lines, int indent) {
        return sign + "\n" + " ".repeat(indent) + String.join("\n" + " ".repeat(indent), lines);
    }

    private static List<String> wrapped(String value, int indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : value.split(" ", -1)) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

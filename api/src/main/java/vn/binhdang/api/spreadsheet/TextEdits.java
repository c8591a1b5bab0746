package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to single places of a text; whatever lies between them stays as it is, to the byte. */
final class TextEdits {

    private final String text;
    private final String newline;
    private final List<Edit> edits = new ArrayList<>();

    TextEdits(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text from one place to another gives way to another, given with plain newlines. */
    private record Edit(int start, int end, String replacement) {}

    String text() {
        return text;
    }

    void replace(int start, int end, String replacement) {
        edits.add(new Edit(start, end, replacement.replace("\n", newline)));
    }

    /** Adds lines below the line in which something ends; several below the same one follow in the order of the calls. */
    void insertBelow(int place, String lines) {
        int end = endOfLine(place);
        replace(end, end, "\n" + lines);
    }

    /** Takes out the lines in which something begins and ends, and all between. */
    void removeLines(int start, int end) {
        replace(Math.max(0, startOfLine(start) - lengthOfBreakBefore(startOfLine(start))), endOfLine(end), "");
    }

    /** Takes out the lines of an item with the empty lines that set it apart. */
    void removeItem(int start, int end) {
        int first = startOfLine(start);
        int last = endOfLine(end);
        int above = first;
        while (above > 0 && isBlank(startOfLine(above - 1), above)) {
            above = startOfLine(above - 1);
        }
        if (above == first) {
            while (last < text.length() && isBlank(last, endOfLine(afterBreak(last)))) {
                last = endOfLine(afterBreak(last));
            }
        }
        replace(Math.max(0, above - lengthOfBreakBefore(above)), last, "");
    }

    /** The text with all changes. */
    String apply() {
        List<Edit> sorted = edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList();
        StringBuilder changed = new StringBuilder();
        int kept = 0;
        for (Edit edit : sorted) {
            if (edit.start() < kept && edit.replacement().isEmpty()) {
                kept = Math.max(kept, edit.end()); // neighbours that both take the empty line between them along
                continue;
            }
            if (edit.start() < kept) {
                throw new IllegalStateException("two changes of one place at " + edit.start());
            }
            changed.append(text, kept, edit.start()).append(edit.replacement());
            kept = edit.end();
        }
        return changed.append(text, kept, text.length()).toString();
    }

    int startOfLine(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    int endOfLine(int place) {
        int newlineAt = text.indexOf('\n', place);
        int end = newlineAt < 0 ? text.length() : newlineAt;
        return end > place && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** How far from the beginning of its line something stands. */
    int column(int place) {
        return place - startOfLine(place);
    }

    private int lengthOfBreakBefore(int startOfLine) {
        return startOfLine > 1 && text.charAt(startOfLine - 2) == '\r' ? 2 : Math.min(1, startOfLine);
    }

    private int afterBreak(int endOfLine) {
        int newlineAt = text.indexOf('\n', endOfLine);
        return newlineAt < 0 ? text.length() : newlineAt + 1;
    }

    private boolean isBlank(int start, int end) {
        return text.substring(start, end).isBlank() && end > start;
    }
}

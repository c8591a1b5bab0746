package vn.binhdang.engine.scorecard.json;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A new line and two blanks for each level, encoded once: a result has thousands of lines. */
final class Indentation implements DefaultPrettyPrinter.Indenter {

    /** Deeper than results go; what were deeper would be indented no further. */
    private static final int DEEPEST = 32;

    private static final List<SerializedString> LINES = IntStream.rangeClosed(0, DEEPEST)
            .mapToObj(level -> new SerializedString("\n" + "  ".repeat(level)))
            .toList();

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
        json.writeRaw(LINES.get(Math.min(level, DEEPEST)));
    }

    @Override
    public boolean isInline() {
        return false;
    }
}

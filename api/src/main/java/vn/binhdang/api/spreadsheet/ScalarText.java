package vn.binhdang.api.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.YamlPart;
import vn.binhdang.engine.rulebook.YamlPart.Style;
import vn.binhdang.engine.rulebook.YamlText;

/** Writes a value as a person would: as it was written before where that still holds it, else in quotes. */
final class ScalarText {

    /** From here on a plain sentence is folded over several lines. */
    private static final int LONGEST_LINE = 140;

    private static final int SHORTEST_FOLDED = 100;

    /** How much a line that was longer already may still grow. */
    private static final int STEP = 40;

    private ScalarText() {}

    /** The new text of a scalar that stands in a file. */
    static String replacing(YamlPart.Scalar old, String oldText, int indent, int column, boolean flow, String value) {
        Supplier<String> folded = () -> FoldedText.replacing(oldText, indent, value);
        Stream<Supplier<String>> ways = switch (old.style()) {
            case PLAIN -> Stream.of(() -> plain(value, Math.max(LONGEST_LINE - column, oldText.length() + STEP), flow));
            case SINGLE_QUOTED -> Stream.of(() -> singleQuoted(value));
            case DOUBLE_QUOTED -> Stream.of(() -> doubleQuoted(value));
            case FOLDED -> Stream.of(folded);
            case LITERAL -> Stream.of(() -> literal(value, indent));
        };
        return first(Stream.concat(ways, otherWays(value, indent, flow)), value, indent, flow);
    }

    /** A new scalar: in quotes where the house puts them, else plain; long ones are folded. */
    static String fresh(String value, boolean quoted, int indent, int column, boolean flow) {
        Stream<Supplier<String>> ways = quoted
                ? Stream.of(() -> doubleQuoted(value))
                : Stream.of(() -> plain(value, LONGEST_LINE - column, flow));
        return first(Stream.concat(ways, otherWays(value, indent, flow)), value, indent, flow);
    }

    private static Stream<Supplier<String>> otherWays(String value, int indent, boolean flow) {
        List<Supplier<String>> ways = List.of(
                () -> flow || value.length() < SHORTEST_FOLDED ? "" : FoldedText.of(value, indent),
                () -> flow || !value.contains("\n") ? "" : literal(value, indent),
                () -> doubleQuoted(value));
        return ways.stream();
    }

    private static String first(Stream<Supplier<String>> ways, String value, int indent, boolean flow) {
        return ways.map(Supplier::get)
                .filter(text -> !text.isEmpty() && reads(text, value, indent, flow))
                .findFirst()
                .orElseGet(() -> doubleQuoted(value));
    }

    /** Whether a reader of YAML sees the value in the text. */
    private static boolean reads(String text, String value, int indent, boolean flow) {
        String around = " ".repeat(Math.max(0, indent - 2));
        String whole = flow ? "{k: " + text + "}" : around + "k: " + text + "\n" + around + "l: x\n";
        try {
            YamlPart root =
                    YamlText.of("k", whole.getBytes(StandardCharsets.UTF_8)).root();
            Optional<YamlPart> read = root instanceof YamlPart.Mapping mapping
                    ? mapping.find("k").map(YamlPart.Entry::value)
                    : Optional.empty();
            return read.isPresent()
                    && read.get() instanceof YamlPart.Scalar scalar
                    && scalar.value().strip().equals(value)
                    && !isNothing(scalar);
        } catch (InvalidRuleBookException | ClassCastException noYaml) {
            return false;
        }
    }

    private static boolean isNothing(YamlPart.Scalar scalar) {
        return scalar.style() == Style.PLAIN
                && List.of("~", "null", "Null", "NULL").contains(scalar.value());
    }

    private static String plain(String value, int room, boolean flow) {
        boolean fits = flow || value.length() <= room;
        return fits && !value.contains("\n") && !value.startsWith("&") && !value.startsWith("*") ? value : "";
    }

    private static String singleQuoted(String value) {
        return value.contains("\n") ? "" : "'" + value.replace("'", "''") + "'";
    }

    static String doubleQuoted(String value) {
        return "\""
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    private static String literal(String value, int indent) {
        String margin = " ".repeat(indent);
        return "|-\n" + margin + value.replace("\n", "\n" + margin).replaceAll("(?m)^ +$", "");
    }
}

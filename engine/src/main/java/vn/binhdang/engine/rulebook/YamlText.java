package vn.binhdang.engine.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/**
 * The text of a YAML file with the place of every value in it, for whoever changes single values and leaves every
 * other sign as it is.
 *
 * @param text without the byte-order mark that some editors write
 */
public record YamlText(String text, YamlPart root) {

    /** What some editors write in front of a text to say that it is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file as the rule files are read.
     *
     * @throws InvalidRuleBookException if it is no YAML
     */
    public static YamlText of(String name, byte[] content) {
        Faults faults = new Faults();
        Optional<Node> node = YamlFile.node(name, content, faults);
        String text = decoded(name, content, faults);
        if (node.isEmpty() || !faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
        return new YamlText(text, new YamlParts(text).of(node.get()));
    }

    /** Where in the text a line and column are, both counted from 1 and in whole signs. */
    public int offset(int line, int column) {
        int start = 0;
        for (int skipped = 1; skipped < line; skipped++) {
            int newline = text.indexOf('\n', start);
            if (newline < 0) {
                return text.length();
            }
            start = newline + 1;
        }
        int rest = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(column - 1, rest));
    }

    private static String decoded(String name, byte[] content, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            faults.add(Place.of(name), "tệp không phải là UTF-8", "the file is not UTF-8");
            return "";
        }
    }
}

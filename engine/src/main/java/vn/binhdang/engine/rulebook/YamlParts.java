package vn.binhdang.engine.rulebook;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the places of values. What spans lines ends, for the library, only where the next thing begins: here it ends with its last sign. */
final class YamlParts {

    private final String text;
    private final boolean simple;

    YamlParts(String text) {
        this.text = text;
        this.simple = text.codePoints().noneMatch(Character::isSupplementaryCodePoint);
    }

    YamlPart of(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlPart> items = sequence.getValue().stream().map(this::of).toList();
            boolean flow = sequence.getFlowStyle() == FlowStyle.FLOW;
            int end = flow || items.isEmpty()
                    ? offset(node.getEndMark())
                    : items.get(items.size() - 1).end();
            return new YamlPart.Items(offset(node.getStartMark()), end, flow, items);
        }
        return scalar((ScalarNode) node);
    }

    private YamlPart.Mapping mapping(MappingNode mapping) {
        List<YamlPart.Entry> entries =
                mapping.getValue().stream().map(this::entry).toList();
        boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
        int end = flow || entries.isEmpty()
                ? offset(mapping.getEndMark())
                : entries.get(entries.size() - 1).value().end();
        return new YamlPart.Mapping(offset(mapping.getStartMark()), end, flow, entries);
    }

    private YamlPart.Entry entry(NodeTuple tuple) {
        YamlPart key = of(tuple.getKeyNode());
        YamlPart.Scalar name = key instanceof YamlPart.Scalar scalar
                ? scalar
                : new YamlPart.Scalar(key.start(), key.end(), "", YamlPart.Style.PLAIN);
        return new YamlPart.Entry(name, of(tuple.getValueNode()));
    }

    private YamlPart.Scalar scalar(ScalarNode scalar) {
        int start = offset(scalar.getStartMark());
        int end = offset(scalar.getEndMark());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new YamlPart.Scalar(start, end, scalar.getValue(), style(scalar.getScalarStyle()));
    }

    private static YamlPart.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> YamlPart.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlPart.Style.DOUBLE_QUOTED;
            case FOLDED -> YamlPart.Style.FOLDED;
            case LITERAL -> YamlPart.Style.LITERAL;
            default -> YamlPart.Style.PLAIN;
        };
    }

    /** Marks count whole signs, strings count halves of the rare ones. */
    private int offset(Optional<Mark> mark) {
        int index = mark.orElseThrow().getIndex();
        return simple ? index : text.offsetByCodePoints(0, index);
    }
}

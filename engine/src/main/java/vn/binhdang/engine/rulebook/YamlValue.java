package vn.binhdang.engine.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** A value in a YAML file that knows where it stands. Scalars are text; nothing is turned into numbers or dates by YAML. */
public final class YamlValue {

    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private static final int LONGEST = 20_000;

    private final String file;
    private final Node node;
    private final Faults faults;

    YamlValue(String file, Node node, Faults faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    public Place place() {
        return node.getStartMark().map(mark -> YamlFile.place(file, mark)).orElse(Place.of(file));
    }

    public void fault(String vi, String en, Object... arguments) {
        fault(Topic.RULE_FILE, vi, en, arguments);
    }

    void fault(Topic topic, String vi, String en, Object... arguments) {
        fault(topic, Text.of(vi, en, arguments));
    }

    public void fault(Text message) {
        fault(Topic.RULE_FILE, message);
    }

    void fault(Topic topic, Text message) {
        faults.add(topic.at(place(), message));
    }

    /** The text of a scalar that is not empty; else null after adding a fault. */
    public @Nullable String text() {
        if (!isPlain()) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            if (!isReadable(text)) {
                return null;
            }
            if (text.equals("…") || text.equals("...")) {
                fault(
                        Topic.NOT_FILLED_IN,
                        "chưa điền: hãy thay “%s” bằng nội dung",
                        "not filled in: put words in the place of “%s”",
                        text);
                return null;
            }
            if (!text.isEmpty() && scalar.getTag() != Tag.NULL) {
                return text;
            }
        }
        fault(Topic.TEXT_EXPECTED, "cần một dòng chữ", "expected text");
        return null;
    }

    /** Words that a person can read as they stand: no hidden signs, and no more than a long clause has. */
    private boolean isReadable(String text) {
        if (text.length() > LONGEST) {
            fault("dài hơn %s ký tự", "longer than %s characters", LONGEST);
            return false;
        }
        int hidden = HiddenSigns.first(text);
        if (hidden >= 0) {
            fault(
                    "có ký tự ẩn %s, làm chữ hiển thị khác với nội dung; hãy gõ lại dòng này",
                    "there is a hidden sign, %s, with which the text looks other than it is; type it anew",
                    HiddenSigns.name(hidden));
            return false;
        }
        return true;
    }

    /** The items of a list; else none after adding a fault. */
    public List<YamlValue> items() {
        if (!isPlain()) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlValue(file, item, faults))
                    .toList();
        }
        fault(Topic.LIST_EXPECTED, "cần một danh sách", "expected a list");
        return List.of();
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isEmptyList() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
    }

    /** The entries of a mapping in the order of the file; else none after adding a fault. */
    public Optional<YamlMap> map() {
        if (!isPlain()) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            fault(Topic.LINES_EXPECTED, "cần các dòng “tên: giá trị”", "expected lines of “name: value”");
            return Optional.empty();
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(file, tuple.getKeyNode(), faults);
            String name = key.text();
            if (name != null && entries.putIfAbsent(name, new YamlValue(file, tuple.getValueNode(), faults)) != null) {
                key.fault(Topic.DUPLICATE_KEY, "“%s” có hai lần", "“%s” stands twice", name);
            }
        }
        return Optional.of(new YamlMap(this, entries));
    }

    Node node() {
        return node;
    }

    private boolean isPlain() {
        if (node.getAnchor().isPresent() || !PLAIN_TAGS.contains(node.getTag())) {
            fault(
                    Topic.ANCHOR_OR_TAG,
                    "không dùng neo (&, *) hay nhãn (!) của YAML",
                    "anchors (&, *) and tags (!) of YAML are not used here");
            return false;
        }
        return true;
    }
}

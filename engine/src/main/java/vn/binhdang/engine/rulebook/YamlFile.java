package vn.binhdang.engine.rulebook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** Opens one YAML 1.2 file, or says in plain words what keeps it from being read. */
public final class YamlFile {

    /** More than any plan has; a file this large would have been split by its author. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_BYTES)
            .build();

    /** What the library says of a file that is no honest mistake, and what that means. */
    private static final Map<String, Text> LIMITS = Map.of(
            BoundedEvents.TOO_DEEP,
            Text.of("cấu trúc lồng nhau quá sâu", "the structure is nested too deeply"),
            BoundedEvents.TOO_MANY,
            Text.of("tệp có quá nhiều mục; hãy chia thành nhiều tệp", "there are too many values; split the file"),
            "Number of aliases",
            Text.of("không dùng neo (&, *) của YAML", "anchors (&, *) of YAML are not used here"),
            "Recursive key",
            Text.of("không dùng neo (&, *) của YAML", "anchors (&, *) of YAML are not used here"),
            "MalformedInputException",
            Text.of("tệp không phải là văn bản UTF-8", "the file is not UTF-8 text"),
            "expected a single document",
            Text.of(
                    "mỗi tệp chỉ có một văn bản YAML; bỏ dòng ---",
                    "a file holds one YAML document; take out the line ---"));

    private YamlFile() {}

    /** The outermost value of the file; empty after adding a fault. */
    public static Optional<YamlValue> read(String name, byte[] content, Faults faults) {
        return node(name, content, faults).map(node -> new YamlValue(name, node, faults));
    }

    /** The outermost node of the file, with its marks; empty after adding a fault. */
    static Optional<Node> node(String name, byte[] content, Faults faults) {
        return nodes(name, content, faults, true).stream().findFirst();
    }

    /** The outermost values of all documents of the file, parted by {@code ---}; those before a fault where there is one. */
    public static List<YamlValue> documents(String name, byte[] content, Faults faults) {
        return nodes(name, content, faults, false).stream()
                .map(node -> new YamlValue(name, node, faults))
                .toList();
    }

    private static List<Node> nodes(String name, byte[] content, Faults faults, boolean single) {
        List<Node> read = new ArrayList<>();
        if (content.length > MOST_BYTES) {
            faults.add(Topic.YAML_SYNTAX.at(
                    Place.of(name), "tệp lớn hơn 2 MB; hãy chia nhỏ", "the file is larger than 2 MB; split it"));
            return read;
        }
        StreamReader signs = new StreamReader(SETTINGS, new YamlUnicodeReader(new ByteArrayInputStream(content)));
        BoundedEvents events = new BoundedEvents(new ParserImpl(SETTINGS, signs));
        try {
            Composer documents = new Composer(SETTINGS, events);
            if (single) {
                documents.getSingleNode().ifPresent(read::add);
            }
            while (!single && documents.hasNext()) {
                read.add(documents.next());
            }
            if (read.isEmpty()) {
                faults.add(Topic.EMPTY_FILE.at(Place.of(name), "tệp rỗng", "the file is empty"));
            }
        } catch (ReaderException unfit) {
            faults.add(Topic.YAML_SYNTAX.at(
                    Place.of(name, signs.getLine() + 1, signs.getColumn() + 1),
                    "có ký tự điều khiển %s, không phải là chữ",
                    "there is a control character, %s, which is no text",
                    HiddenSigns.name(unfit.getCodePoint())));
        } catch (YamlEngineException unreadable) {
            faults.add(beyondLimits(unreadable, name, events)
                    .orElseGet(() -> YamlTrouble.explained(unreadable, name, content)));
        }
        return read;
    }

    private static Optional<Fault> beyondLimits(YamlEngineException unreadable, String name, BoundedEvents events) {
        String problem = String.valueOf(unreadable.getMessage());
        Optional<Mark> marked =
                unreadable instanceof MarkedYamlEngineException known ? known.getProblemMark() : Optional.empty();
        Place place = marked.or(events::last).map(mark -> place(name, mark)).orElse(Place.of(name));
        Topic topic = problem.contains(BoundedEvents.TOO_DEEP) ? Topic.YAML_TOO_DEEP : Topic.YAML_SYNTAX;
        return LIMITS.entrySet().stream()
                .filter(limit -> problem.contains(limit.getKey()))
                .findFirst()
                .map(limit -> topic.at(place, limit.getValue()));
    }

    static Place place(String name, Mark mark) {
        return Place.of(name, mark.getLine() + 1, mark.getColumn() + 1);
    }
}

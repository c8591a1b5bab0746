package vn.binhdang.engine.rulebook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** Opens one YAML 1.2 file, or says in plain words what keeps it from being read. */
public final class YamlFile {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(2 * 1024 * 1024)
            .build();

    private YamlFile() {}

    /** The outermost value of the file; empty after adding a fault. */
    static Optional<YamlValue> read(String name, byte[] content, Faults faults) {
        return node(name, content, faults).map(node -> new YamlValue(name, node, faults));
    }

    /** The outermost node of the file, with its marks; empty after adding a fault. */
    static Optional<Node> node(String name, byte[] content, Faults faults) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeInputStream(new ByteArrayInputStream(content));
            if (root.isEmpty()) {
                faults.add(empty(name));
            }
            return root;
        } catch (YamlEngineException | StackOverflowError unreadable) {
            faults.add(YamlTrouble.explained(unreadable, name, content));
            return Optional.empty();
        }
    }

    /** The outermost values of all documents of the file, parted by {@code ---}; those before a fault where there is one. */
    public static List<YamlValue> documents(String name, byte[] content, Faults faults) {
        List<YamlValue> documents = new ArrayList<>();
        try {
            for (Node node : new Compose(SETTINGS).composeAllFromInputStream(new ByteArrayInputStream(content))) {
                documents.add(new YamlValue(name, node, faults));
            }
            if (documents.isEmpty()) {
                faults.add(empty(name));
            }
        } catch (YamlEngineException | StackOverflowError unreadable) {
            faults.add(YamlTrouble.explained(unreadable, name, content));
        }
        return documents;
    }

    private static Fault empty(String name) {
        return Topic.EMPTY_FILE.at(Place.of(name), "tệp rỗng", "the file is empty");
    }

    static Place place(String name, Mark mark) {
        return Place.of(name, mark.getLine() + 1, mark.getColumn() + 1);
    }
}

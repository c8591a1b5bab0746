package vn.binhdang.engine.rulebook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** Opens one YAML 1.2 file, or says in plain words what keeps it from being read. */
public final class YamlFile {

    /** How the library speaks of a text in quotes. */
    private static final String QUOTED = "quoted scalar";

    private static final Text EMPTY = Text.of("tệp rỗng", "the file is empty");

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(2 * 1024 * 1024)
            .build();

    private YamlFile() {}

    /** The outermost value of the file; empty after adding a fault. */
    static Optional<YamlValue> read(String name, byte[] content, Faults faults) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeInputStream(new ByteArrayInputStream(content));
            if (root.isEmpty()) {
                faults.add(Place.of(name), EMPTY);
            }
            return root.map(node -> new YamlValue(name, node, faults));
        } catch (YamlEngineException | StackOverflowError unreadable) {
            faults.add(where(unreadable, name), explained(unreadable));
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
                faults.add(Place.of(name), EMPTY);
            }
        } catch (YamlEngineException | StackOverflowError unreadable) {
            faults.add(where(unreadable, name), explained(unreadable));
        }
        return documents;
    }

    /** A quote that is not closed is only missed at the end of the file; it is shown where it opens. */
    private static Place where(Throwable thrown, String name) {
        if (!(thrown instanceof MarkedYamlEngineException unreadable)) {
            return Place.of(name);
        }
        boolean quote = String.valueOf(unreadable.getContext()).contains(QUOTED);
        return (quote ? unreadable.getContextMark() : unreadable.getProblemMark())
                .map(mark -> place(name, mark))
                .orElse(Place.of(name));
    }

    static Place place(String name, Mark mark) {
        return Place.of(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Text explained(Throwable unreadable) {
        if (unreadable instanceof StackOverflowError) {
            return Text.of("cấu trúc lồng nhau quá sâu", "the structure is nested too deeply");
        }
        String problem = String.valueOf(unreadable.getMessage());
        if (problem.contains("'\\t") || problem.contains("\\t(TAB)")) {
            return Text.of(
                    "có phím Tab; YAML chỉ nhận dấu cách để thụt dòng",
                    "there is a tab; YAML indents with blanks only");
        }
        if (problem.contains(QUOTED)) {
            return Text.of("dấu ngoặc kép mở ra mà không đóng lại", "a quote is opened and not closed");
        }
        if (problem.contains("mapping values are not allowed")) {
            return Text.of(
                    "dấu hai chấm ở chỗ không được phép: kiểm tra thụt dòng, hoặc đặt cả câu trong ngoặc kép",
                    "a colon where none may be: check the indent, or put the whole sentence in quotes");
        }
        return Text.of(
                "không đọc được YAML từ đây: kiểm tra thụt dòng, dấu hai chấm và ngoặc",
                "this is no YAML from here on: check indents, colons and brackets");
    }
}

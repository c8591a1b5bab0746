package vn.binhdang.api.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** Rule files as named on the command line: a folder, the word {@code shipped}, or the file of one pack laid over others. */
final class RuleSource {

    /** Names the rule files that come with the program. */
    static final String SHIPPED = "shipped";

    private static final String PACKS = "packs/";

    private final String name;

    RuleSource(String name) {
        this.name = name;
    }

    /** Whether the name is that of one pack, which needs other rule files beside it. */
    boolean isOnePack() {
        return !name.equals(SHIPPED) && name.endsWith(".yaml") && Files.isRegularFile(Path.of(name));
    }

    /** The rule files, where they are not those of one pack. */
    RuleFiles files() throws IOException {
        return RuleBookOptions.files(name.equals(SHIPPED) ? null : Path.of(name));
    }

    /**
     * The rule book.
     *
     * @param base the rule files over which a single pack is laid, in place of the one of its name; their fuller register
     *     of localities counts for every rule book
     * @throws InvalidRuleBookException with every fault
     */
    RuleBook read(RuleFiles base) throws IOException {
        if (!isOnePack()) {
            RuleFiles own = files();
            return RuleBookReader.read(new RuleFiles(own.folder(), own.byPath(), base.fuller(), base.checks()));
        }
        Path file = Path.of(name);
        String path = path(file.getFileName().toString(), base);
        SortedMap<String, byte[]> laidOver = new TreeMap<>(base.byPath());
        laidOver.put(path, Files.readAllBytes(file));
        try {
            return RuleBookReader.read(new RuleFiles(base.folder(), laidOver, base.fuller(), base.checks()));
        } catch (InvalidRuleBookException broken) {
            throw new InvalidRuleBookException(broken.faults().stream()
                    .map(fault -> named(fault, base.folder() + path))
                    .toList());
        }
    }

    private static String path(String fileName, RuleFiles base) {
        return base.byPath().keySet().stream()
                .filter(known -> known.startsWith(PACKS) && known.endsWith("/" + fileName))
                .findFirst()
                .orElse(PACKS + fileName);
    }

    /** A fault of the pack is told with the name under which the file was given. */
    private Fault named(Fault fault, String path) {
        Place place = fault.place();
        return place.file().equals(path)
                ? new Fault(
                        new Place(name, place.sheet(), place.line(), place.column(), place.field()), fault.message())
                : fault;
    }

    /** Makes sure that there is something of this name, so that a slip is told in its own words. */
    RuleSource existing() {
        if (!name.equals(SHIPPED) && !Files.exists(Path.of(name))) {
            throw new InvalidRuleBookException(
                    List.of(
                            new Fault(
                                    Place.of(name),
                                    Text.of(
                                            "không có thư mục hay tệp này; viết thư mục quy định, tệp .yaml của một bộ chỉ tiêu, hoặc “shipped”",
                                            "there is no such folder or file; name a folder of rule files, the .yaml file of a pack, or “shipped”"))));
        }
        return this;
    }
}

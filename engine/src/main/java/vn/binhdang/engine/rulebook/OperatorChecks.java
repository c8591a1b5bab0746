package vn.binhdang.engine.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/**
 * Drools files of whoever runs the program, beside those that come with it. They are code and run with the rights of the
 * program: they come from one folder that is named at the start, and from nowhere else.
 *
 * @param folder how messages name the folder, with a slash at its end
 * @param byPath the files by their path below it; a rule file of a pack as {@code <place>/<document>.drl}
 */
public record OperatorChecks(String folder, SortedMap<String, byte[]> byPath) {

    private static final String ENDING = ".drl";

    /** Under which they count among everything that decides. */
    private static final String AMONG_ALL = "operator/";

    private static final String PACKS = "packs/";

    public OperatorChecks {
        byPath = Collections.unmodifiableSortedMap(byPath);
    }

    /** What counts where the operator adds nothing. */
    public static OperatorChecks none() {
        return new OperatorChecks("", new TreeMap<>());
    }

    /**
     * The Drools files of a folder.
     *
     * @throws InvalidRuleBookException if there is no such folder, or nothing in it, or what is no ordinary file
     */
    public static OperatorChecks in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw refused(folder, Text.of("không có thư mục này", "there is no such folder"));
        }
        SortedMap<String, byte[]> files = new FolderOfRules(folder, path -> path.endsWith(ENDING)).read();
        if (files.isEmpty()) {
            throw refused(folder, Text.of("thư mục không có tệp .drl nào", "there is no .drl file in the folder"));
        }
        return new OperatorChecks(folder + "/", files);
    }

    public boolean isEmpty() {
        return byPath.isEmpty();
    }

    /** Whether there is a rule file for a pack, by the path that it would have among the rule files. */
    boolean hasRuleFile(String path) {
        return path.startsWith(PACKS) && byPath.containsKey(path.substring(PACKS.length()));
    }

    /** The files under the paths that they have among everything that decides. */
    SortedMap<String, byte[]> amongAll() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        byPath.forEach((path, content) -> all.put(AMONG_ALL + path, content));
        return all;
    }

    /** Whether a path among everything that decides is one of an operator's files. */
    static boolean isOne(String path) {
        return path.startsWith(AMONG_ALL);
    }

    private static InvalidRuleBookException refused(Path folder, Text why) {
        return new InvalidRuleBookException(List.of(new Fault(Place.of(folder.toString()), why)));
    }
}

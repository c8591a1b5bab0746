package vn.binhdang.engine.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.binhdang.engine.faults.Faults;

/** The outermost values of all YAML files by path; files that cannot be read are left out after adding a fault. */
record YamlFiles(SortedMap<String, YamlValue> byPath) {

    /** Reads the files side by side: most of the time it takes to load a rule book goes here. */
    static YamlFiles read(RuleFiles files, List<String> paths, Faults faults) {
        Map<String, YamlValue> roots = paths.parallelStream()
                .flatMap(
                        path -> YamlFile.read(files.folder() + path, files.content(path), faults)
                                .map(root -> Map.entry(path, root))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new YamlFiles(new TreeMap<>(roots));
    }

    /** The files of a folder, by path. */
    Map<String, YamlValue> below(String folder) {
        return byPath.tailMap(folder).headMap(folder + Character.MAX_VALUE);
    }
}

package vn.binhdang.engine.rulebook;

import java.util.Optional;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/**
 * A file beside the rule book that decides no result but something of its own, under a fingerprint of its own: by when
 * to answer, whom to inspect.
 */
public enum SettingsFile {
    HOLIDAYS("holidays", "holidays.yaml"),
    /** With the rules that ask by it. */
    INSPECTION("inspection", "priorities/");

    private final String name;
    private final String beside;

    SettingsFile(String name, String beside) {
        this.name = name;
        this.beside = beside;
    }

    /**
     * The outermost value of the file.
     *
     * @return empty after adding a fault
     */
    public Optional<YamlMap> read(RuleFiles files, Faults faults) {
        refuseMisnamed(files, faults);
        return YamlFile.read(files.folder() + path(), files.content(path()), faults)
                .flatMap(YamlValue::map);
    }

    /** A file that would be passed over for that of the program, and nobody the wiser. */
    public void refuseMisnamed(RuleFiles files, Faults faults) {
        files.unread().stream()
                .filter(path -> path.startsWith(name + "."))
                .forEach(path -> faults.add(Topic.MISNAMED_FILE.at(
                        Place.of(files.folder() + path),
                        "tệp này sẽ không được đọc; tên tệp phải kết thúc bằng .yaml",
                        "this file would not be read; its name must end in .yaml")));
    }

    /** Below the folder of the rules. */
    public String path() {
        return name + ".yaml";
    }

    /** Of the file and of the rules that ask by it: kept with what was decided, it tells by what it was. */
    public Fingerprint fingerprint(RuleFiles files) {
        return files.fingerprintOf(this::has);
    }

    boolean has(String path) {
        return path.equals(path()) || path.startsWith(beside);
    }
}

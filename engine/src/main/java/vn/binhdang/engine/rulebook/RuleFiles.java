package vn.binhdang.engine.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The rule files as bytes, by their path below the folder of the rules.
 *
 * @param folder how messages name the folder, with a slash at its end, or nothing for the shipped ones
 * @param fuller what is laid over the register of localities; null for nothing
 * @param checks Drools files of the operator, which are no part of the folder
 */
public record RuleFiles(
        String folder,
        SortedMap<String, byte[]> byPath,
        @Nullable FullerRegister fuller,
        OperatorChecks checks) {

    /** The folder of the rules within the program. */
    private static final String SHIPPED = "binhdang/rules/";

    private static final String CHECKS = ".drl";
    private static final String MISNAMED = ".yml";
    private static final List<String> ENDINGS = List.of(".yaml", MISNAMED, CHECKS, ".csv");
    private static final List<String> PLACES = List.of("indicators/", "packs/", "checks/", "localities.csv");
    private static final List<String> CASES = List.of("cases/");
    private static final List<String> SETTINGS =
            List.of("holidays.yaml", "holidays.yml", "inspection.yaml", "inspection.yml", "priorities/");

    public RuleFiles {
        byPath = Collections.unmodifiableSortedMap(byPath);
    }

    public RuleFiles(String folder, SortedMap<String, byte[]> byPath) {
        this(folder, byPath, null, OperatorChecks.none());
    }

    /** The rule files that come with the program. */
    public static RuleFiles shipped() {
        return new RuleFiles("", shipped(PLACES));
    }

    /**
     * The rule files of a folder. DRL in it is left alone: it is code, and comes with the program only.
     *
     * @throws InvalidRuleBookException if a file is none, or stands elsewhere, or there is more than rule files are
     */
    public static RuleFiles in(Path folder) throws IOException {
        return new RuleFiles(folder + "/", below(folder, PLACES));
    }

    /** The cases that come with the program: no rule files, and no part of what results are decided by. */
    public static RuleFiles shippedCases() {
        return new RuleFiles("", shipped(CASES));
    }

    /** The cases that stand beside the rule files of a folder. */
    public static RuleFiles casesIn(Path folder) throws IOException {
        return new RuleFiles(folder + "/", below(folder, CASES));
    }

    /**
     * What days off are counted by, and whom to inspect is proposed by, as they come with the program: no rule files, and
     * no part of what results are decided by.
     */
    public static RuleFiles shippedSettings() {
        return new RuleFiles("", shipped(SETTINGS));
    }

    /** As {@link #shippedSettings()}, with the files that a folder of rules has of its own; DRL in it is left alone. */
    public static RuleFiles settingsIn(Path folder) throws IOException {
        SortedMap<String, byte[]> files = shipped(SETTINGS);
        files.putAll(ownSettingsIn(folder).byPath);
        return new RuleFiles(folder + "/", files);
    }

    /** Those of {@link #settingsIn} that the folder has of its own: perhaps none. */
    public static RuleFiles ownSettingsIn(Path folder) throws IOException {
        SortedMap<String, byte[]> files = below(folder, SETTINGS);
        files.keySet().removeIf(path -> path.endsWith(CHECKS));
        return new RuleFiles(folder + "/", files);
    }

    private static SortedMap<String, byte[]> shipped(List<String> places) {
        URL register = RuleFiles.class.getClassLoader().getResource(SHIPPED + "localities.csv");
        if (register == null) {
            throw new IllegalStateException("the program was built without its rule files");
        }
        try {
            if (register.openConnection() instanceof JarURLConnection inJar) {
                return inJar(inJar.getJarFile(), places);
            }
            return below(Path.of(register.toURI()).resolveSibling(""), places);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Rule files as they once decided, with the register that was laid over theirs. */
    static RuleFiles kept(String folder, SortedMap<String, byte[]> deciding) {
        SortedMap<String, byte[]> files = new TreeMap<>(deciding);
        files.keySet().removeIf(OperatorChecks::isOne);
        FullerRegister fuller = FullerRegister.outOf(folder, files);
        return new RuleFiles(folder, files, fuller, OperatorChecks.none());
    }

    /** Settings as they once were, with the rules that the program has beside such. */
    static RuleFiles keptSettings(String folder, SortedMap<String, byte[]> content) {
        SortedMap<String, byte[]> files = new TreeMap<>(content);
        files.keySet().removeIf(path -> path.endsWith(CHECKS));
        shipped(SETTINGS).forEach((path, rule) -> {
            if (path.endsWith(CHECKS) && content.containsKey(SettingsFile.INSPECTION.path())) {
                files.put(path, rule);
            }
        });
        return new RuleFiles(folder, files);
    }

    /**
     * These files with a fuller register of localities.
     *
     * @param localities a file of units, or a folder with {@code localities.csv} and perhaps {@code successors.csv}
     * @throws InvalidRuleBookException if there is no such file
     */
    public RuleFiles with(Path localities) throws IOException {
        return new RuleFiles(folder, byPath, FullerRegister.in(localities), checks);
    }

    /** These files with Drools files of the operator. */
    public RuleFiles with(OperatorChecks operator) {
        return new RuleFiles(folder, byPath, fuller, operator);
    }

    /** Whether the program or the operator has the Drools file of this path. */
    boolean hasChecks(String path) {
        return RuleFiles.class.getClassLoader().getResource(SHIPPED + path) != null || checks.hasRuleFile(path);
    }

    /** Paths with this beginning and ending, in order. */
    public List<String> paths(String beginning, String ending) {
        return byPath.keySet().stream()
                .filter(path -> path.startsWith(beginning) && path.endsWith(ending))
                .toList();
    }

    public byte[] content(String path) {
        return byPath.getOrDefault(path, new byte[0]);
    }

    /** How messages name the files that a rule book is read from, in order. */
    public List<String> names() {
        return byPath.keySet().stream()
                .filter(path -> !path.endsWith(CHECKS))
                .map(path -> folder + path)
                .toList();
    }

    /** Files that look like rule files and would be passed over. */
    public List<String> unread() {
        return byPath.keySet().stream().filter(path -> path.endsWith(MISNAMED)).toList();
    }

    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** SHA-256 over everything that decides, found when it is first asked for. */
    Fingerprint fingerprint() {
        return new Fingerprint(this::deciding);
    }

    /** SHA-256 over some of these files and nothing else. */
    public Fingerprint fingerprintOf(Predicate<String> path) {
        SortedMap<String, byte[]> some = new TreeMap<>(byPath);
        some.keySet().removeIf(path.negate());
        return new Fingerprint(() -> some);
    }

    /** These files, with the checks of the program in the place of any of their own. */
    public SortedMap<String, byte[]> deciding() {
        SortedMap<String, byte[]> all = new TreeMap<>(shipped().byPath);
        all.keySet().removeIf(path -> !path.endsWith(CHECKS));
        byPath.forEach((path, content) -> {
            if (!path.endsWith(CHECKS)) {
                all.put(path, content);
            }
        });
        all.putAll(checks.amongAll());
        if (fuller != null) {
            all.putAll(fuller.byPath());
        }
        return all;
    }

    private static SortedMap<String, byte[]> below(Path folder, List<String> places) throws IOException {
        return new FolderOfRules(folder, path -> belongs(path, places)).read();
    }

    private static SortedMap<String, byte[]> inJar(JarFile jar, List<String> places) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(SHIPPED) && belongs(entry.getName().substring(SHIPPED.length()), places)) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(SHIPPED.length()), content.readAllBytes());
                }
            }
        }
        return files;
    }

    private static boolean belongs(String path, List<String> places) {
        return places.stream().anyMatch(path::startsWith) && ENDINGS.stream().anyMatch(path::endsWith);
    }
}

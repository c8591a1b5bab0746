package vn.binhdang.engine.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/**
 * Rule books by their fingerprint, each with everything that decided, so that an old result can be repeated; and by
 * theirs the settings beside them. What was kept once is never written again.
 */
public final class RuleBookArchive {

    private static final String ENDING = ".zip";
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{8,64}");

    /** What a file of the archive holds. */
    private record Kept(Path file, String fingerprint, SortedMap<String, byte[]> content) {

        boolean isOfSettings() {
            return Stream.of(SettingsFile.values()).anyMatch(known -> content.containsKey(known.path()));
        }

        void requireSameRules(String now) {
            require(
                    now.equals(fingerprint),
                    "khi đó các quy tắc kiểm tra (DRL) khác với quy tắc của chương trình này; cần dùng đúng phiên bản chương trình đã đưa ra kết quả, với cùng --checks",
                    "other checks (DRL) decided then than this program has; use the version of the program that gave the result, with the same --checks");
        }

        void require(boolean holds, String vi, String en) {
            if (!holds) {
                throw broken(file.toString(), Text.of(vi, en));
            }
        }
    }

    private final Path folder;

    public RuleBookArchive(Path folder) {
        this.folder = folder;
    }

    /** Keeps the files, unless they are there already. A second program doing the same at the same time is no harm. */
    public void keep(RuleFiles files, Fingerprint fingerprint) throws IOException {
        keep(files.deciding(), fingerprint);
    }

    /** Keeps days off and criteria of inspections, each under the fingerprint that goes with what is found by it. */
    public void keepSettings(RuleFiles settings) throws IOException {
        for (SettingsFile file : SettingsFile.values()) {
            SortedMap<String, byte[]> own = new TreeMap<>(settings.byPath());
            own.keySet().removeIf(path -> !file.has(path));
            keep(own, file.fingerprint(settings));
        }
    }

    private void keep(SortedMap<String, byte[]> files, Fingerprint fingerprint) throws IOException {
        Path kept = folder.resolve(fingerprint.hex() + ENDING);
        if (Files.exists(kept)) {
            return;
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
        try {
            Files.write(unfinished, RuleFilesArchiveFile.write(files));
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Fingerprints of all that is kept, sorted. */
    public List<String> kept() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The rule files that were kept under a fingerprint.
     *
     * @param beginning the fingerprint, or at least its first eight digits
     * @throws InvalidRuleBookException if nothing or more than one thing is kept so, or it is not what it was, or other
     *     checks decided then than this program has
     */
    public RuleFiles open(String beginning) throws IOException {
        return open(beginning, OperatorChecks.none());
    }

    /** The same with Drools files of the operator: those in the archive are compared with them, and never compiled. */
    public RuleFiles open(String beginning, OperatorChecks operator) throws IOException {
        Kept kept = read(beginning);
        kept.require(
                !kept.isOfSettings(),
                "đây là ngày nghỉ hoặc tiêu chí chọn đơn vị kiểm tra, không phải bộ tệp chỉ tiêu",
                "these are days off or criteria of inspections, and no rule book");
        RuleFiles files = RuleFiles.kept(kept.file() + "/", kept.content()).with(operator);
        kept.requireSameRules(Fingerprint.of(files.deciding()));
        return files;
    }

    /**
     * The settings that were kept under a fingerprint: days off, or criteria of inspections.
     *
     * @param beginning the fingerprint, or at least its first eight digits
     * @throws InvalidRuleBookException as for a rule book
     */
    public RuleFiles openSettings(String beginning) throws IOException {
        Kept kept = read(beginning);
        kept.require(
                kept.isOfSettings(),
                "đây là bộ tệp chỉ tiêu, không phải ngày nghỉ hay tiêu chí chọn đơn vị kiểm tra",
                "this is a rule book, and neither days off nor criteria of inspections");
        RuleFiles files = RuleFiles.keptSettings(kept.file() + "/", kept.content());
        kept.requireSameRules(Fingerprint.of(files.byPath()));
        return files;
    }

    private Kept read(String beginning) throws IOException {
        String fingerprint = only(beginning.toLowerCase(Locale.ROOT));
        Path file = folder.resolve(fingerprint + ENDING);
        Kept kept = new Kept(file, fingerprint, RuleFilesArchiveFile.read(file));
        kept.require(
                Fingerprint.of(kept.content()).equals(fingerprint),
                "nội dung không còn khớp với mã SHA-256 trong tên tệp: tệp đã bị hỏng hoặc bị sửa",
                "the content no longer has the SHA-256 that the file is named by: it was damaged or edited");
        return kept;
    }

    private String only(String beginning) throws IOException {
        List<String> matching = BEGINNING.matcher(beginning).matches()
                ? kept().stream().filter(name -> name.startsWith(beginning)).toList()
                : List.of();
        if (matching.size() != 1) {
            throw broken(
                    folder.toString(),
                    matching.isEmpty()
                            ? Text.of(
                                    "kho lưu không có tệp chỉ tiêu mang mã “%s” (mã SHA-256, hoặc ít nhất 8 chữ số đầu)",
                                    "no rule files are kept under “%s” (a SHA-256, or at least its first 8 digits)",
                                    beginning)
                            : Text.of(
                                    "“%s” là phần đầu của %s mã; hãy ghi dài hơn",
                                    "“%s” is the beginning of %s fingerprints; write more of it",
                                    beginning,
                                    matching.size()));
        }
        return matching.get(0);
    }

    private static InvalidRuleBookException broken(String place, Text message) {
        return new InvalidRuleBookException(List.of(new Fault(Place.of(place), message)));
    }
}

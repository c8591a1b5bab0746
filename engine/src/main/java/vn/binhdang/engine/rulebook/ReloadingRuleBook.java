package vn.binhdang.engine.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.targets.Pack;

/**
 * The rule book of files that change while the program runs. Packs whose files are the same to the byte are kept, so
 * that one changed plan among thousands is read in a fraction of a second. A change of indicators or of the register is
 * a change of everything.
 */
public final class ReloadingRuleBook {

    private static final String PACKS = "packs/";

    /** A rule book beside the files it was read from. */
    private record Read(RuleFiles files, RuleBook book) {}

    private @Nullable Read last;

    /**
     * The rule book in the files, as {@link RuleBookReader#read} would read it.
     *
     * @throws InvalidRuleBookException with every fault of every file; what was read last is then still remembered
     */
    public synchronized RuleBook read(RuleFiles files) {
        Read before = last;
        RuleBook book = Optional.ofNullable(before)
                .flatMap(read -> onlyChanged(read, files))
                .orElseGet(() -> RuleBookReader.read(files));
        last = new Read(files, book);
        return book;
    }

    /** Empty where all files must be read: for a change beside the packs, and for a fault, to word it as ever. */
    private static Optional<RuleBook> onlyChanged(Read before, RuleFiles files) {
        Set<String> changed = changed(before.files(), files);
        boolean packsAlone = changed.stream().allMatch(path -> path.startsWith(PACKS));
        List<String> present = files.paths(PACKS, ".yaml");
        if (!packsAlone || present.isEmpty() || !files.unread().isEmpty()) {
            return Optional.empty();
        }
        Faults faults = new Faults();
        List<String> toRead = present.stream().filter(changed::contains).toList();
        RuleBook book = before.book();
        List<Pack> packs =
                new ArrayList<>(new PackReader(book.catalogue(), book.register(), files::hasChecks, new Places())
                        .read(YamlFiles.read(files, toRead, faults)));
        book.packs().stream().filter(pack -> !changed.contains(pack.file())).forEach(packs::add);
        Set<String> ids = packs.stream().map(Pack::id).collect(Collectors.toCollection(HashSet::new));
        if (!faults.isEmpty() || ids.size() < packs.size()) {
            return Optional.empty();
        }
        packs.sort(Comparator.comparing(Pack::id));
        return Optional.of(new RuleBook(book.catalogue(), book.register(), packs, files.fingerprint()));
    }

    /** Paths of files that were added, changed or taken away. */
    private static Set<String> changed(RuleFiles before, RuleFiles now) {
        Set<String> paths = new TreeSet<>(before.byPath().keySet());
        paths.addAll(now.byPath().keySet());
        paths.removeIf(
                path -> before.has(path) && now.has(path) && Arrays.equals(before.content(path), now.content(path)));
        if (!before.folder().equals(now.folder()) || !Objects.equals(before.fuller(), now.fuller())) {
            paths.addAll(now.byPath().keySet());
        }
        return paths;
    }
}

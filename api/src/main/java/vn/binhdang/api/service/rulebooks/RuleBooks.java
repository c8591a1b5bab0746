package vn.binhdang.api.service.rulebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.ReloadingRuleBook;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookArchive;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Language;

/**
 * Watches the rule files. A change is read once nobody has written for a moment, and taken up in whole; where it has
 * faults it is refused, and what was in force stays so.
 */
@Slf4j
@Component
public class RuleBooks {

    /** Rule files that were not taken up. */
    record Refused(Instant at, List<Fault> faults) {}

    private final RuleFolder folder;
    private final @Nullable RuleBookArchive archive;
    private final Clock clock;
    private final ReloadingRuleBook reading = new ReloadingRuleBook();
    private List<String> seen;
    private List<String> read;
    private volatile InForce inForce;
    private volatile @Nullable Refused refused;

    /**
     * Takes up the rule files as they are.
     *
     * @param archive folder in which rule books are kept; nowhere without one
     * @throws InvalidRuleBookException if there is nothing to start with
     */
    RuleBooks(RuleFolder folder, @Value("${binhdang.archive:}") String archive, Clock clock) throws IOException {
        this.folder = folder;
        this.archive = archive.isEmpty() ? null : new RuleBookArchive(Path.of(archive));
        this.clock = clock;
        this.read = folder.stamp();
        this.seen = read;
        this.inForce = takeUp();
    }

    public InForce inForce() {
        return inForce;
    }

    /** The last change, if it was refused. */
    Optional<Refused> refused() {
        return Optional.ofNullable(refused);
    }

    /** When a change was refused that is still not mended. */
    public Optional<Instant> refusedAt() {
        return refused().map(Refused::at);
    }

    /** Looks for changes. Files that changed since the last look may still be being written. */
    @Scheduled(fixedDelayString = "${binhdang.rules.look-every:PT1S}")
    synchronized void look() {
        try {
            List<String> stamp = folder.stamp();
            boolean settled = stamp.equals(seen);
            seen = stamp;
            if (settled && !stamp.equals(read)) {
                read = stamp;
                inForce = takeUp();
                refused = null;
            }
        } catch (InvalidRuleBookException faulty) {
            refused = new Refused(clock.instant(), faulty.faults());
            log.warn(
                    "changed rule files were refused, {} stay in force: {}",
                    inForce.ruleBook().fingerprint(),
                    faulty.faults().stream().map(fault -> fault.in(Language.EN)).toList());
        } catch (IOException | UncheckedIOException unreadable) {
            log.warn("the rule files cannot be looked at: {}", unreadable.toString());
        }
    }

    private InForce takeUp() throws IOException {
        RuleFiles files = folder.files();
        RuleBook book = reading.read(files);
        keep(files, book);
        log.info(
                "rule files {} are in force: {} packs",
                book.fingerprint(),
                book.packs().size());
        return InForce.of(book, folder.judge(), clock.instant());
    }

    private void keep(RuleFiles files, RuleBook book) {
        try {
            if (archive != null) {
                archive.keep(files, book.fingerprint());
            }
        } catch (IOException unwritable) {
            log.warn("the rule files could not be kept in the archive: {}", unwritable.toString());
        }
    }
}

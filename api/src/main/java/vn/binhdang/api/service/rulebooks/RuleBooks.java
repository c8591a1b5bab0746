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
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
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

    private final RuleSources sources;
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
    RuleBooks(RuleSources sources, @Value("${binhdang.archive:}") String archive, Clock clock) throws IOException {
        this.sources = sources;
        this.archive = archive.isEmpty() ? null : new RuleBookArchive(Path.of(archive));
        this.clock = clock;
        this.read = sources.stamp();
        this.seen = read;
        this.inForce = takeUpAtStart();
        keepSettings();
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
            List<String> stamp = sources.stamp();
            boolean settled = stamp.equals(seen);
            seen = stamp;
            if (settled && !stamp.equals(read)) {
                takeUpOrRefuse();
                read = stamp;
            }
        } catch (IOException | UncheckedIOException | DataAccessException | TransactionException unreadable) {
            log.warn("the rule files cannot be looked at: {}", unreadable.toString());
        }
    }

    private void takeUpOrRefuse() throws IOException {
        try {
            inForce = takeUp(sources.due());
            refused = null;
        } catch (InvalidRuleBookException faulty) {
            refuse(faulty);
            log.warn("what was in force stays so: {}", inForce.ruleBook().fingerprint());
        }
    }

    private void refuse(InvalidRuleBookException faulty) {
        refused = new Refused(clock.instant(), faulty.faults());
        log.warn(
                "changed rule files were refused: {}",
                faulty.faults().stream().map(fault -> fault.in(Language.EN)).toList());
    }

    /** A published version that came due and was refused must not keep the service from starting again. */
    private InForce takeUpAtStart() throws IOException {
        List<PublishedPack> due = sources.due();
        try {
            return takeUp(due);
        } catch (InvalidRuleBookException faulty) {
            List<PublishedPack> last = sources.lastTakenUp();
            if (last.equals(due)) {
                throw faulty;
            }
            InForce earlier = takeUp(last);
            refuse(faulty);
            return earlier;
        }
    }

    private InForce takeUp(List<PublishedPack> versions) throws IOException {
        RuleFiles files = sources.files(versions);
        RuleBook book = reading.read(files);
        keep(files, book);
        sources.takenUp(book.fingerprint().hex(), versions);
        log.info(
                "rule files {} are in force: {} packs",
                book.fingerprint(),
                book.packs().size());
        return InForce.of(book, sources.judge(), clock.instant());
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

    /** Proposals name the criteria that they go by, as results name their rule book. */
    private void keepSettings() {
        try {
            if (archive != null) {
                archive.keepSettings(sources.settings());
            }
        } catch (IOException unwritable) {
            log.warn("holidays and criteria could not be kept in the archive: {}", unwritable.toString());
        }
    }
}

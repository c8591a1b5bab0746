package vn.binhdang.api.service.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the end of the chain to a file outside the database, soon after it has moved: who cuts the chain, or makes it
 * anew from some entry on, cannot make the file agree.
 */
@Slf4j
@Component
public class AuditHeads {

    private final Path file;
    private final Clock clock;
    private final AtomicReference<@Nullable AuditHead> latest = new AtomicReference<>();
    private final AtomicLong seq = new AtomicLong();
    private volatile @Nullable Instant waitingSince;
    private volatile Instant written;

    AuditHeads(@Value("${binhdang.audit.heads:${binhdang.data:data}/audit-heads.log}") Path file, Clock clock)
            throws IOException {
        this.clock = clock;
        this.written = clock.instant();
        this.file = file.toAbsolutePath();
        Files.createDirectories(this.file.getParent());
    }

    /** Transactions end in another order than they are told of. */
    void moved(AuditHead head) {
        seq.accumulateAndGet(head.seq(), Math::max);
        if (waitingSince == null) {
            waitingSince = clock.instant();
        }
        latest.accumulateAndGet(head, (known, told) -> known == null || known.seq() < told.seq() ? told : known);
    }

    /** How far the chain has come since the service has started; 0 before it has moved. */
    public long seq() {
        return seq.get();
    }

    /** When the file was last known to say what the chain says. */
    public Instant written() {
        return written;
    }

    /** How long an end has waited to be written; nothing while none does. */
    public Duration waiting() {
        Instant since = waitingSince;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    /** Whether an end could be written now. */
    public boolean isWritable() {
        return Files.exists(file) ? Files.isWritable(file) : Files.isWritable(file.getParent());
    }

    @Scheduled(fixedDelayString = "${binhdang.audit.write-heads-every:PT1S}")
    @PreDestroy
    void write() {
        Instant since = waitingSince;
        AuditHead head = latest.getAndSet(null);
        if (head == null) {
            written = clock.instant();
            return;
        }
        waitingSince = null;
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((head + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
            written = clock.instant();
        } catch (IOException unwritable) {
            log.error("the end of the audit chain cannot be written to {}: {}", file, unwritable.toString());
            moved(head);
            waitingSince = since;
        }
    }
}

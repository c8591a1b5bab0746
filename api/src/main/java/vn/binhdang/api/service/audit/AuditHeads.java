package vn.binhdang.api.service.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
class AuditHeads {

    private final Path file;
    private final AtomicReference<@Nullable AuditHead> latest = new AtomicReference<>();

    AuditHeads(@Value("${binhdang.audit.heads:${binhdang.data:data}/audit-heads.log}") Path file) throws IOException {
        this.file = file.toAbsolutePath();
        Files.createDirectories(this.file.getParent());
    }

    /** Transactions end in another order than they are told of. */
    void moved(AuditHead head) {
        latest.accumulateAndGet(head, (known, told) -> known == null || known.seq() < told.seq() ? told : known);
    }

    @Scheduled(fixedDelayString = "${binhdang.audit.write-heads-every:PT1S}")
    @PreDestroy
    void write() {
        AuditHead head = latest.getAndSet(null);
        if (head == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((head + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException unwritable) {
            log.error("the end of the audit chain cannot be written to {}: {}", file, unwritable.toString());
            moved(head);
        }
    }
}

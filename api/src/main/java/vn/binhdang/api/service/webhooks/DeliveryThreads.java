package vn.binhdang.api.service.webhooks;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Threads of their own for deliveries: a receiver that takes its time holds up nothing else here. */
@Slf4j
@Component
@RequiredArgsConstructor
class DeliveryThreads {

    private static final int AT_A_TIME = 4;
    private static final int MOST_TAKEN = 40;
    private static final int MILLISECONDS_BETWEEN = 500;

    private final Deliveries deliveries;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService sending = Executors.newFixedThreadPool(AT_A_TIME);

    @PostConstruct
    void start() {
        var unused = looking.scheduleWithFixedDelay(
                this::look, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            for (List<Attempt> due = deliveries.due(MOST_TAKEN); !due.isEmpty(); due = deliveries.due(MOST_TAKEN)) {
                sending.invokeAll(due.stream().map(this::task).toList());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException trouble) {
            log.warn("events cannot be delivered at the moment: {}", trouble.toString());
        }
    }

    /** What fails in another way than by its receiver is tried again when its time as taken is over. */
    private Callable<Void> task(Attempt attempt) {
        return () -> {
            try {
                deliveries.deliver(attempt);
            } catch (RuntimeException trouble) {
                log.warn("event {} was not delivered: {}", attempt.event(), trouble.toString());
            }
            return null;
        };
    }

    @PreDestroy
    void stop() throws InterruptedException {
        looking.shutdownNow();
        sending.shutdownNow();
        boolean ended = sending.awaitTermination(2, TimeUnit.SECONDS);
        log.debug("deliveries have ended: {}", ended);
    }
}

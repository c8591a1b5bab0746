package vn.binhdang.api.service.findings;

import lombok.RequiredArgsConstructor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens findings again whose waiver is over. */
@Component
@RequiredArgsConstructor
class ExpiredWaivers {

    private final FindingStore store;
    private final Desk desk;
    private final Deadlines deadlines;

    /** Each in a transaction of its own, so that writers of reports wait for one at a time. */
    @Scheduled(
            fixedDelayString = "${binhdang.findings.look-for-expired-waivers-every:PT1H}",
            initialDelayString = "PT1M")
    void open() {
        store.waivedUntilBefore(deadlines.today()).forEach(desk::expire);
    }
}

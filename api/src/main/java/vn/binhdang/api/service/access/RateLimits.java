package vn.binhdang.api.service.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How much one caller, and one address, may still ask for. A minute's worth may come at once and flows back evenly. Whoever
 * was not heard of for longest is forgotten when there are too many: after a minute's silence nothing is lost by that.
 */
@Component
class RateLimits {

    private static final int MOST = 20_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final LimitSettings settings;
    private final TimeMeter time;
    private final RecentlyUsed<String, Bucket> callers = new RecentlyUsed<>(MOST);
    private final RecentlyUsed<String, Bucket> addresses = new RecentlyUsed<>(MOST);
    private final RecentlyUsed<String, Bucket> failures = new RecentlyUsed<>(MOST);

    /** What came of asking. @param limit requests a minute, of which so many remain */
    record Allowance(boolean granted, long limit, long remaining, Duration untilNext, Duration untilFull) {

        private static Allowance of(long limit, ConsumptionProbe probe) {
            return new Allowance(
                    probe.isConsumed(),
                    limit,
                    probe.getRemainingTokens(),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()),
                    Duration.ofNanos(probe.getNanosToWaitForReset()));
        }
    }

    @Autowired
    RateLimits(LimitSettings settings) {
        this(settings, TimeMeter.SYSTEM_MILLISECONDS);
    }

    RateLimits(LimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    Allowance askAs(Caller caller) {
        return ask(callers, caller.name(), settings.perCaller());
    }

    Allowance askFrom(String address) {
        return ask(addresses, Networks.of(address), settings.perAddress());
    }

    /** Counts a key that was no good. */
    Allowance failedFrom(String address) {
        return ask(failures, Networks.of(address), settings.failuresPerAddress());
    }

    private Allowance ask(RecentlyUsed<String, Bucket> buckets, String who, int perMinute) {
        Bucket bucket = buckets.get(who, unused -> bucket(perMinute));
        return Allowance.of(perMinute, bucket.tryConsumeAndReturnRemaining(1));
    }

    private Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .withCustomTimePrecision(time)
                .build();
    }
}

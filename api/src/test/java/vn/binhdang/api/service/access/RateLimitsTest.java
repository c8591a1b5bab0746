package vn.binhdang.api.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import vn.binhdang.api.service.access.RateLimits.Allowance;

/** A minute's worth at once, and then as it flows back. */
class RateLimitsTest {

    private final Time time = new Time();
    private final RateLimits limits = new RateLimits(new LimitSettings(6, 3, 2, 64, DataSize.ofMegabytes(1)), time);

    /** A clock that stands still until it is moved. */
    private static final class Time implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void aMinutesWorthIsGrantedAndTheNextIsNotBeforeItsTime() {
        Caller caller = new Caller("key/1/x", "x", Role.CLERK, "30511");
        IntStream.range(0, 6)
                .forEach(request -> assertThat(limits.askAs(caller).granted()).isTrue());
        Allowance refused = limits.askAs(caller);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.untilNext()).isEqualTo(Duration.ofSeconds(10));
        time.pass(Duration.ofNanos(TimeUnit.SECONDS.toNanos(10) - 1));
        assertThat(limits.askAs(caller).granted()).isFalse();
        time.pass(Duration.ofNanos(1));
        assertThat(limits.askAs(caller).granted()).isTrue();
        assertThat(limits.askAs(caller).granted()).isFalse();
    }

    @Test
    void oneDoesNotUseUpWhatIsAnothers() {
        IntStream.range(0, 7).forEach(request -> limits.askAs(new Caller("key/1/x", "x", Role.CLERK, "30511")));
        assertThat(limits.askAs(new Caller("key/2/x", "x", Role.CLERK, "30511")).granted())
                .isTrue();
        IntStream.range(0, 4).forEach(request -> limits.askFrom("192.0.2.1"));
        assertThat(limits.askFrom("192.0.2.1").granted()).isFalse();
        assertThat(limits.askFrom("192.0.2.2").granted()).isTrue();
        assertThat(limits.failedFrom("192.0.2.1").granted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:1::1, 2001:db8:0:1:ffff::9, true",
        "2001:db8:0:1::1, 2001:db8:0:2::1, false",
        "192.0.2.1, 192.0.2.2, false",
        "0:0:0:0:0:0:0:1%lo, ::1, true"
    })
    void anAddressOfTheSixthVersionCountsAsItsNetwork(String one, String other, boolean same) {
        assertThat(Networks.of(one).equals(Networks.of(other))).isEqualTo(same);
    }

    @Test
    void onlySoManyAreRemembered() {
        RecentlyUsed<Integer, String> map = new RecentlyUsed<>(3);
        IntStream.range(0, 1_000).forEach(number -> {
            map.get(number, String::valueOf);
            map.get(0, String::valueOf);
        });
        assertThat(map.size()).isEqualTo(3);
        assertThat(map.get(0)).isEqualTo("0");
        assertThat(map.get(999)).isEqualTo("999");
        assertThat(map.get(1)).isNull();
    }
}

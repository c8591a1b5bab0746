package vn.binhdang.api.service.access;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhdang.api.service.http.ProblemAnswers;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Refuses at once what the service cannot work on now: whoever waits in a long line gets nothing sooner. */
final class InFlightFilter extends OncePerRequestFilter {

    private final Semaphore places;
    private final ProblemAnswers problems;

    InFlightFilter(int most, ProblemAnswers problems) {
        this.places = new Semaphore(most);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Probes.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            problems.answerAtOnce(request, response, busy());
            return;
        }
        Place place = new Place(places);
        try {
            next.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(place);
            } else {
                place.leave();
            }
        }
    }

    int free() {
        return places.availablePermits();
    }

    private static Refusal busy() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                Text.of("Dịch vụ đang quá tải", "The service is busy"),
                Text.of(
                        "Chưa xử lý gì; hãy gửi lại sau giây lát.",
                        "Nothing was done; send the request again in a moment."),
                Duration.ofSeconds(1));
    }

    /** Held until the answer is written, by whichever thread. */
    private static final class Place implements AsyncListener {

        private final Semaphore places;
        private final AtomicBoolean left = new AtomicBoolean();

        Place(Semaphore places) {
            this.places = places;
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                places.release();
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
            leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // onComplete follows
        }

        @Override
        public void onError(AsyncEvent event) {
            // onComplete follows
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}

package vn.binhdang.api.service.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.binhdang.engine.text.Text;

/** A request that is understood and not carried out: what the caller is told. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Text title;
    private final transient Text detail;
    private final @Nullable Duration retryAfter;

    public Refusal(HttpStatus status, Text title, Text detail) {
        this(status, title, detail, null);
    }

    /** @param retryAfter how long to wait before the same request may succeed */
    public Refusal(HttpStatus status, Text title, Text detail, @Nullable Duration retryAfter) {
        super(detail.en());
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    /** What is asked for does not exist, or not for this caller: the two are not told apart. */
    public static Refusal notFound(Text detail) {
        return new Refusal(HttpStatus.NOT_FOUND, Text.of("Không tìm thấy", "Not found"), detail);
    }

    /** The state of things does not allow it. */
    public static Refusal conflict(Text detail) {
        return new Refusal(HttpStatus.CONFLICT, Text.of("Không thực hiện được lúc này", "Not possible now"), detail);
    }

    HttpStatus status() {
        return status;
    }

    Text title() {
        return title;
    }

    Text detail() {
        return detail;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}

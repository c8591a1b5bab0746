package vn.binhdang.api.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhdang.engine.text.Text;

/**
 * A part of a list.
 *
 * @param next where the next part begins; null for the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** @throws InvalidFields if the size of a page is out of bounds */
    public static int limit(@Nullable Integer asked) {
        int limit = asked == null ? USUAL : asked;
        if (limit < 1 || limit > MOST) {
            throw InvalidFields.parameter(
                    "limit", Text.of("từ 1 đến %s, không phải %s", "from 1 to %s, not %s", MOST, limit));
        }
        return limit;
    }

    /** With a link to the next part that repeats what was asked for. */
    public ResponseEntity<Page<T>> answer(HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                    .query(request.getQueryString())
                    .replaceQueryParam("cursor", next)
                    .build()
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
        return answer.body(this);
    }
}

package vn.binhdang.api.service.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.binhdang.engine.text.Text;

/** Says whether the caller knows what they are about to change. */
public final class EntityTags {

    private EntityTags() {}

    /**
     * @param ifMatch the header; one tag or {@code *}
     * @param tag of what is there now, without quotes
     * @throws Refusal if the header is missing, or names something older
     */
    public static void require(@Nullable String ifMatch, String tag) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    Text.of("Thiếu If-Match", "If-Match is missing"),
                    Text.of(
                            "Hãy gửi kèm If-Match với ETag của bản bạn đã đọc.",
                            "Send If-Match with the ETag of what you have read."));
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals('"' + tag + '"')) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_FAILED,
                    Text.of("Nội dung đã thay đổi", "It has changed"),
                    Text.of(
                            "Nội dung đã thay đổi sau khi bạn đọc; hãy đọc lại rồi thực hiện.",
                            "It has changed since you read it; read it again first."));
        }
    }
}

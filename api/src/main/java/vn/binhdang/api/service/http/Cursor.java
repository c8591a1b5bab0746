package vn.binhdang.api.service.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.engine.text.Text;

/**
 * Where the next page of a list begins. It goes with one list only: the same filters in the same order.
 *
 * @param values by which the list is sorted, of the last row that was given
 */
public record Cursor(List<String> values) {

    private static final int SCOPE = 16;
    private static final String BETWEEN = "\n";

    public Cursor {
        values = List.copyOf(values);
    }

    /** @param list what distinguishes the list from others */
    public String written(String list) {
        String plain = scope(list) + BETWEEN + String.join(BETWEEN, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidFields if it was made up, or made for another list */
    public static Cursor read(String written, String list, int size) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(BETWEEN, -1));
            if (parts.size() == size + 1 && parts.get(0).equals(scope(list))) {
                return new Cursor(parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException notEncoded) {
            throw invalid();
        }
        throw invalid();
    }

    public static InvalidFields invalid() {
        return InvalidFields.parameter(
                "cursor",
                Text.of(
                        "con trỏ trang không thuộc danh sách này; hãy lấy lại từ trang đầu",
                        "the cursor is not of this list; begin with the first page again"));
    }

    private static String scope(String list) {
        return Sha256.of(list).substring(0, SCOPE);
    }
}

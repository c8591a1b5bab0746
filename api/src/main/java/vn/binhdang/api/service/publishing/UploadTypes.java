package vn.binhdang.api.service.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;

/** The forms in which a pack can be sent. */
final class UploadTypes {

    /** RFC 9512. */
    static final String YAML = "application/yaml";

    static final String TEXT_YAML = "text/yaml";

    private UploadTypes() {}

    static PackUpload read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(PackUpload.MOST_BYTES + 1);
        MediaType type = MediaType.parseMediaType(request.getContentType());
        return PackUpload.read(body, type.isCompatibleWith(MediaType.APPLICATION_JSON));
    }
}

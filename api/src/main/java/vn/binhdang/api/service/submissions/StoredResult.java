package vn.binhdang.api.service.submissions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A result as it was decided. @param compressed the JSON, as gzip */
@SuppressWarnings("ArrayRecordComponent") // never compared, only written
record StoredResult(byte[] compressed, String sha256) {

    /** The same bytes as when the report came in, under their hash. */
    static ResponseEntity<byte[]> answer(StoredResult result) {
        return ResponseEntity.ok()
                .eTag(result.sha256())
                .contentType(MediaType.APPLICATION_JSON)
                .body(result.json());
    }

    private byte[] json() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}

package vn.binhdang.api.service.operations;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;

/**
 * The file with the ends of the audit chain, as long as it was when this was made: what the service adds while the
 * database is read is not in what is read.
 */
final class HeadsFile implements AutoCloseable {

    private final InputStream content;

    private HeadsFile(InputStream content) {
        this.content = content;
    }

    /** Where the service writes it. */
    static Path place(Path data, Map<String, String> environment) {
        String elsewhere = environment.getOrDefault("BINHDANG_AUDIT_HEADS", "");
        return elsewhere.isEmpty() ? data.resolve("audit-heads.log") : Path.of(elsewhere);
    }

    static HeadsFile open(Path file) throws IOException {
        return new HeadsFile(
                Files.exists(file)
                        ? new Bounded(Files.newInputStream(file), Files.size(file))
                        : new ByteArrayInputStream(new byte[0]));
    }

    Iterator<String> lines() {
        return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                .lines()
                .iterator();
    }

    InputStream content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** The first bytes of a file. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        Bounded(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = in.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

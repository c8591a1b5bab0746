package vn.binhdang.engine.scorecard.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An array in JSON of elements that were written by themselves, laid out as Jackson lays out arrays. */
final class JsonArray {

    private final OutputStream out;
    private boolean empty = true;

    JsonArray(OutputStream out) {
        this.out = out;
    }

    void add(byte[] element) throws IOException {
        write(empty ? "[ " : ", ");
        out.write(element);
        empty = false;
    }

    void end() throws IOException {
        write(empty ? "[ ]\n" : " ]\n");
    }

    private void write(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.binhdang.engine.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/** The text of a table among the rule files. */
final class CsvText {

    private CsvText() {}

    /** Nothing after adding a fault: bytes that are no text would become signs that nobody wrote. */
    static String of(String file, byte[] content, Faults faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            faults.add(Place.of(file), "tệp không phải là văn bản UTF-8", "the file is not UTF-8 text");
            return "";
        }
    }
}

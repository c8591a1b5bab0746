package vn.binhdang.api.service.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of the chain at some time: how many entries, and the hash of the last. */
record AuditHead(long seq, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    /** Empty for a line that is none, such as one of which a power cut left a part. */
    static Optional<AuditHead> read(String line) {
        Matcher words = LINE.matcher(line.strip());
        return words.matches()
                ? Optional.of(new AuditHead(Long.parseLong(words.group(1)), words.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return seq + " " + hash;
    }
}

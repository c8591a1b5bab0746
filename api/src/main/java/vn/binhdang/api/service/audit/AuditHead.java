package vn.binhdang.api.service.audit;

/** The end of the chain at some time: how many entries, and the hash of the last. */
record AuditHead(long seq, String hash) {

    static AuditHead parse(String line) {
        String[] words = line.strip().split(" ", 2);
        return new AuditHead(Long.parseLong(words[0]), words[1]);
    }

    @Override
    public String toString() {
        return seq + " " + hash;
    }
}

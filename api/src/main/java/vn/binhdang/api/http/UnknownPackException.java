package vn.binhdang.api.http;

/** A pack is asked for that the rule book does not have. */
final class UnknownPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pack;

    UnknownPackException(String pack) {
        super(pack);
        this.pack = pack;
    }

    String pack() {
        return pack;
    }
}

package vn.binhdang.api.service.database;

import vn.binhdang.engine.text.Text;

/** The service cannot start, since its database cannot: what the operator is told. */
public final class DatabaseNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    DatabaseNotReadyException(Text text) {
        super(text.en());
        this.text = text;
    }

    DatabaseNotReadyException(Text text, Exception cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}

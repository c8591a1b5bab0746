package vn.binhdang.api.service;

import vn.binhdang.engine.text.Text;

/** The service cannot start: what the operator is told. */
public final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public NotReadyException(Text text) {
        super(text.en());
        this.text = text;
    }

    public NotReadyException(Text text, Exception cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}

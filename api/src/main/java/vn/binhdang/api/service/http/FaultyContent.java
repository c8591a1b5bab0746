package vn.binhdang.api.service.http;

import java.util.List;
import vn.binhdang.engine.text.Text;

/** What was sent could be read, and has faults that the caller is told one by one. */
public final class FaultyContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text title;
    private final transient Text detail;
    private final transient List<Object> errors;

    /** @param errors each to be written as an object with a message */
    public FaultyContent(Text title, Text detail, List<Object> errors) {
        super(detail.en());
        this.title = title;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    Text title() {
        return title;
    }

    Text detail() {
        return detail;
    }

    List<Object> errors() {
        return errors;
    }
}

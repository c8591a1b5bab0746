package vn.binhdang.api.service.http;

import java.util.ArrayList;
import java.util.List;
import vn.binhdang.engine.text.Text;

/** A request whose fields or parameters cannot be taken as they are; every fault is listed. */
public final class InvalidFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problems.ErrorView> errors;

    private InvalidFields(List<Problems.ErrorView> errors) {
        super(errors.get(0).message().en());
        this.errors = List.copyOf(errors);
    }

    List<Problems.ErrorView> errors() {
        return errors;
    }

    /** Fault of a parameter in the address. */
    public static InvalidFields parameter(String name, Text message) {
        return new InvalidFields(List.of(new Problems.ErrorView(null, name, null, null, message)));
    }

    /** Collects faults, so that all of them can be told at once. */
    public static final class Faults {

        private final List<Problems.ErrorView> errors = new ArrayList<>();

        /** @param pointer into the body, such as {@code /note} */
        public void field(String pointer, Text message) {
            errors.add(new Problems.ErrorView(pointer, null, null, null, message));
        }

        /** @throws InvalidFields if there are any */
        public void raise() {
            if (!errors.isEmpty()) {
                throw new InvalidFields(errors);
            }
        }
    }
}

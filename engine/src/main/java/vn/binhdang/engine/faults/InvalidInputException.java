package vn.binhdang.engine.faults;

import java.util.List;
import java.util.stream.Collectors;
import vn.binhdang.engine.text.Language;

/** An input cannot be read as what it should be. Carries every fault that was found in it, at least one. */
public abstract class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    protected InvalidInputException(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.in(Language.EN)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}

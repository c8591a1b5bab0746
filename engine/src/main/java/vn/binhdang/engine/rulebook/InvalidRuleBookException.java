package vn.binhdang.engine.rulebook;

import java.util.List;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.InvalidInputException;

/** The rule files are wrong; nothing may be decided with them. */
public final class InvalidRuleBookException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    public InvalidRuleBookException(List<Fault> faults) {
        super(faults);
    }
}

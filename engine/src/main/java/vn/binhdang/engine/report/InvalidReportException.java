package vn.binhdang.engine.report;

import java.util.List;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.InvalidInputException;

/** An input cannot be read as reports; nothing of it was evaluated. */
public final class InvalidReportException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    public InvalidReportException(List<Fault> faults) {
        super(faults);
    }
}

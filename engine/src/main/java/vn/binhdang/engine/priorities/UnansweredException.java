package vn.binhdang.engine.priorities;

import java.util.List;

/** The rules left a criterion without exactly one answer. The proposal must not be believed. */
public final class UnansweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnansweredException(List<String> faults) {
        super("without exactly one answer: " + String.join("; ", faults));
    }
}

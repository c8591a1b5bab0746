package vn.binhdang.engine.verdicts;

import java.util.List;

/** The rules left a planned cell without exactly one verdict. The run must not be believed. */
public final class IncompleteDecisionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> cells;

    IncompleteDecisionsException(List<String> cells) {
        super("without exactly one verdict: " + String.join("; ", cells));
        this.cells = List.copyOf(cells);
    }

    /** The cells, each with what was decided about it. */
    public List<String> cells() {
        return cells;
    }
}

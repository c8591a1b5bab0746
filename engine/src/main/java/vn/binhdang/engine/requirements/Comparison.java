package vn.binhdang.engine.requirements;

/** How a figure is held against what is required. */
public enum Comparison {
    AT_LEAST(">="),
    ABOVE(">"),
    AT_MOST("<="),
    BELOW("<"),
    BETWEEN("between"),
    NONE_OCCURS("="),
    YES("yes"),
    EACH_PART(">= each");

    private final String operator;

    Comparison(String operator) {
        this.operator = operator;
    }

    /** The sign that results carry. */
    public String operator() {
        return operator;
    }
}

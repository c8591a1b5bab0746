package vn.binhdang.engine.targets;

/** What stands between a figure and its comparison with the requirement. */
public enum Obstacle {
    /** Nothing: figure and requirement can be compared. */
    NONE,
    /** A Drools rule beside the pack says whom the clause binds. */
    CLAUSE_RULE,
    /** The wording is doubtful; a person must decide. */
    DOUBTFUL_CLAUSE,
    /** Another document of equal rank demands something else; a person must decide. */
    CONFLICT,
    /** The target is compound; its parts are decided first. */
    COMPOUND,
    NOT_REPORTED,
    NOT_APPLICABLE,
    /** No number follows from what was reported. */
    UNDEFINED_FIGURE,
    /** The requirement is a change, and the pack states no baseline. */
    NO_BASELINE
}

package vn.binhdang.api.cli;

import vn.binhdang.engine.targets.Severity;

/** From which severity on findings make the program end with status 1. */
enum FailOn {
    NOTE,
    MINOR,
    MAJOR,
    CRITICAL,
    NONE;

    boolean includes(Severity severity) {
        return this != NONE && severity.isAtLeast(Severity.values()[ordinal()]);
    }
}

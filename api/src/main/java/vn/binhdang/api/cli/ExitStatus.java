package vn.binhdang.api.cli;

/** What the program tells the program that called it. */
final class ExitStatus {

    /** Evaluated; no finding at or above the severity asked for. */
    static final int CLEAN = 0;
    /** Evaluated; there are findings. */
    static final int FINDINGS = 1;

    static final int WRONG_USAGE = 2;
    /** The input is not readable as a report. */
    static final int UNREADABLE_REPORT = 3;
    /** The rule files are broken. */
    static final int BROKEN_RULES = 4;
    /** The engine failed, or a planned cell got no verdict. */
    static final int ENGINE_FAILED = 5;

    private ExitStatus() {}
}

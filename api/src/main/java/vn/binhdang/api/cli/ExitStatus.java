package vn.binhdang.api.cli;

/** What the program tells the program that called it. */
public final class ExitStatus {

    /** Evaluated; no finding at or above the severity asked for. */
    public static final int CLEAN = 0;
    /** Evaluated; there are findings. */
    public static final int FINDINGS = 1;

    public static final int WRONG_USAGE = 2;
    /** The input is not readable as a report. */
    public static final int UNREADABLE_REPORT = 3;
    /** The rule files are broken. */
    public static final int BROKEN_RULES = 4;
    /** The engine failed, or a planned cell got no verdict. */
    public static final int ENGINE_FAILED = 5;

    private ExitStatus() {}
}

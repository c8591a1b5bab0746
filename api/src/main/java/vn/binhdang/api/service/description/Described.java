package vn.binhdang.api.service.description;

/** Schemas that no record gives. They stand in {@code openapi-schemas.json}. */
public final class Described {

    /** One report, or a list of them. */
    public static final String REPORTS = "Reports";

    /** What a report says. */
    public static final String REPORT_CONTENT = "ReportContent";

    /** One result for one report, or a list of them for a list or a table. */
    public static final String RESULTS = "Results";

    public static final String RESULT_LIST = "ResultList";

    /** How often each verdict was given. */
    public static final String VERDICT_COUNTS = "VerdictCounts";

    /** Values as DHIS2 sends them. */
    public static final String DATA_VALUE_SET = "DataValueSet";

    /** A pack with its cases. */
    public static final String PACK_FILES = "PackFiles";

    /** Whose verdicts a pack would change. */
    public static final String IMPACT = "Impact";

    /** Where the outcome of work that was taken on can be read. */
    public static final String JOB_REFERENCE = "JobReference";

    public static final String JOB_OUTCOME = "JobOutcome";

    public static final String FINDING_CHANGE = "FindingChange";

    public static final String FINDING_ANSWER = "FindingAnswer";

    /** What became of a report that was sent. */
    public static final String RECEIPT = "Receipt";

    private Described() {}
}

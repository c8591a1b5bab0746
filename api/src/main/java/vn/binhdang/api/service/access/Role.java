package vn.binhdang.api.service.access;

/** What somebody does here. */
public enum Role {
    /** Sends the reports of one unit and answers what is found there. */
    CLERK,
    /** Reads a territory, and decides on what is found there. */
    INSPECTOR,
    /** Writes and publishes rule files. */
    POLICY,
    /** Reads everything and changes nothing. */
    AUDITOR,
    /** Runs the service and hands out access. */
    ADMIN
}

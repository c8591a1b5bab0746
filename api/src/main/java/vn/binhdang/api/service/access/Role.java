package vn.binhdang.api.service.access;

import java.util.Arrays;
import java.util.Optional;

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
    ADMIN;

    /** The role that the word names, in letters of either case. */
    static Optional<Role> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** Whether it is held for one unit, with those below it or alone; the others are held for the country. */
    boolean isOfAUnit() {
        return this == CLERK || this == INSPECTOR;
    }
}

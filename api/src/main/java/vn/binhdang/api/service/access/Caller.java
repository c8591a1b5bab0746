package vn.binhdang.api.service.access;

import java.util.List;

/**
 * Who asks.
 *
 * @param name by which the audit knows them
 * @param person who that is: one and the same, whatever key they come with
 * @param territory code of the unit whose data they see, with all units below it; {@code VN} for all
 */
public record Caller(String name, String person, Role role, String territory) {

    public static final String WHOLE_COUNTRY = "VN";

    /** Whether they are the person; small and capital letters do not make two. */
    public boolean isPerson(String other) {
        return person.equalsIgnoreCase(other);
    }

    /** Whether a unit is theirs to see. @param path codes of the units above it, the nation first, and its own */
    public boolean sees(List<String> path) {
        return role == Role.CLERK ? isOwn(path) : path.contains(territory);
    }

    /** Whether they may send reports of the unit. */
    public boolean reportsFor(List<String> path) {
        return role == Role.ADMIN || role == Role.CLERK && isOwn(path);
    }

    private boolean isOwn(List<String> path) {
        return path.get(path.size() - 1).equals(territory);
    }
}

package vn.binhdang.api.service.access;

/**
 * Who asks.
 *
 * @param name by which the audit knows them
 * @param person who that is: one and the same, whatever key they come with
 * @param territory code of the unit whose data they see, see {@link Territory}; {@code VN} for all
 */
public record Caller(String name, String person, Role role, String territory) {

    public static final String WHOLE_COUNTRY = "VN";

    /** Whether they are the person; small and capital letters do not make two. */
    public boolean isPerson(String other) {
        return person.equalsIgnoreCase(other);
    }
}

package vn.binhdang.engine.localities;

import org.jspecify.annotations.Nullable;

/**
 * One unit under one name, for the time it had both.
 *
 * @param code text with leading zeros, as the General Statistics Office assigns it; {@code VN} is the nation
 * @param parent code of the unit above, null for the nation
 * @param successor code of the unit that took over, where one did
 */
public record Locality(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        Validity validity,
        @Nullable String successor) {

    Locality succeededBy(String code) {
        return new Locality(this.code, name, level, parent, validity, code);
    }
}

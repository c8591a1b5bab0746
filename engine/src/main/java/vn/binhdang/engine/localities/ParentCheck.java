package vn.binhdang.engine.localities;

import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

/**
 * Whether every unit stands below one that exists at the same time. A unit without its parents would be bound by none of
 * their documents, in silence.
 */
public final class ParentCheck {

    private ParentCheck() {}

    public static void check(Register register, String file, Faults faults) {
        for (Locality locality : register.all()) {
            String parent = locality.parent();
            boolean top = locality.level() == Level.NATIONAL;
            boolean known = parent != null
                    && register.everyUnitOf(parent).stream()
                            .anyMatch(above -> above.validity().overlaps(locality.validity()));
            if (!top && !known) {
                faults.add(
                        Place.of(file),
                        "đơn vị %s (%s): không có đơn vị cấp trên “%s” trong cùng thời gian",
                        "unit %s (%s): there is no unit “%s” above it at the same time",
                        locality.code(),
                        locality.name(),
                        parent == null ? "" : parent);
            }
        }
    }
}

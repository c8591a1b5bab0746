package vn.binhdang.rules.oracle;

import java.util.Set;

/** The clause of the plan of District 10 that no table can say: wards 1, 12 and 15 have a pioneer men's club. */
final class MenClub {

    static final String PACK = "110-kh-bvstbpn-2022";
    static final String FOLDER = "ho-chi-minh";
    static final String TARGET = "III.15.3";
    static final String DISTRICT = "771";

    /** Phường 1, phường 12, phường 15. */
    static final Set<String> WARDS = Set.of("27184", "27172", "27163");

    private MenClub() {}
}

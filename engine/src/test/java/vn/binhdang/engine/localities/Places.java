package vn.binhdang.engine.localities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Localities of the reform of 1 July 2025, on which code 80 passed from Long An to Tây Ninh. */
final class Places {

    static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    static final Locality NATION = always("VN", "Việt Nam", Level.NATIONAL, null);
    static final Locality HANOI = always("01", "Thành phố Hà Nội", Level.PROVINCE, "VN");
    static final Locality LONG_AN = old("80", "Tỉnh Long An", Level.PROVINCE, "VN", "80");
    static final Locality NEW_TAY_NINH = since("80", "Tỉnh Tây Ninh", Level.PROVINCE, "VN");
    static final Locality OLD_AN_GIANG = old("89", "Tỉnh An Giang", Level.PROVINCE, "VN", "91");
    static final Locality KIEN_GIANG = old("91", "Tỉnh Kiên Giang", Level.PROVINCE, "VN", "91");
    static final Locality NEW_AN_GIANG = since("91", "Tỉnh An Giang", Level.PROVINCE, "VN");
    static final Locality TINH_BIEN = old("890", "Thị xã Tịnh Biên", Level.DISTRICT, "89", null);
    static final Locality NHON_HUNG = old("30511", "Phường Nhơn Hưng", Level.COMMUNE, "890", "30505");
    static final Locality CHI_LANG = since("30505", "Phường Chi Lăng", Level.COMMUNE, "91");

    private Places() {}

    static Register register() {
        // New units first on purpose: the order of a register must not matter.
        return new Register(List.of(
                NEW_TAY_NINH,
                NEW_AN_GIANG,
                CHI_LANG,
                NATION,
                HANOI,
                LONG_AN,
                OLD_AN_GIANG,
                KIEN_GIANG,
                TINH_BIEN,
                NHON_HUNG));
    }

    private static Locality always(String code, String name, Level level, @Nullable String parent) {
        return new Locality(code, name, level, parent, new Validity(null, null), null);
    }

    private static Locality old(String code, String name, Level level, String parent, @Nullable String successor) {
        return new Locality(code, name, level, parent, new Validity(null, BEFORE), successor);
    }

    private static Locality since(String code, String name, Level level, String parent) {
        return new Locality(code, name, level, parent, new Validity(AFTER, null), null);
    }
}

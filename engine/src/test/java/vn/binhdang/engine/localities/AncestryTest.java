package vn.binhdang.engine.localities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AncestryTest {

    private static final LocalDate IN_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 31);

    private static final Locality COMMUNE = unit("30511", "Xã Nhơn Hưng", null, "2023-04-09", null);
    private static final Locality WARD = unit("30511", "Phường Nhơn Hưng", "2023-04-10", "2025-06-30", "30502");
    private static final Locality NHA_BANG = unit("30502", "Phường Nhà Bàng", null, "2025-06-30", "30502");
    private static final Locality THOI_SON = unit("30502", "Phường Thới Sơn", "2025-07-01", null, null);
    private static final Locality LONG_AN = unit("80", "Tỉnh Long An", null, "2025-06-30", null);
    private static final Locality TAY_NINH = unit("80", "Tỉnh Tây Ninh", "2025-07-01", null, null);
    private static final Ancestry ANCESTRY =
            new Ancestry(new Register(List.of(COMMUNE, WARD, NHA_BANG, THOI_SON, LONG_AN, TAY_NINH)));

    @Test
    void aUnitIsItselfWhileItExists() {
        assertThat(ANCESTRY.on(WARD, IN_2024)).containsExactly(WARD);
        assertThat(ANCESTRY.on(THOI_SON, LocalDate.of(2025, 7, 1))).containsExactly(THOI_SON);
    }

    @Test
    void aMergedUnitWasAllTheUnitsThatBecameIt() {
        assertThat(ANCESTRY.on(THOI_SON, IN_2024)).containsExactly(NHA_BANG, WARD);
    }

    @Test
    void aCommuneThatBecameAWardIsTheSamePlace() {
        assertThat(ANCESTRY.on(WARD, IN_2022)).containsExactly(COMMUNE);
        assertThat(ANCESTRY.on(THOI_SON, IN_2022)).containsExactly(NHA_BANG, COMMUNE);
    }

    @Test
    void aCodeThatWasGivenToAnotherUnitIsNoPast() {
        assertThat(ANCESTRY.on(TAY_NINH, IN_2024)).isEmpty();
    }

    @Test
    void successorsFromATableAreThoseOfTheLastUnitThatEnded() {
        Register register = new Register(List.of(COMMUNE, WARD.succeededBy("x"), LONG_AN, TAY_NINH))
                .withSuccessors(Map.of("30511", "30502", "80", "80"));
        assertThat(register.everyUnitOf("30511")).containsExactly(COMMUNE, WARD);
        assertThat(new Ancestry(register).on(TAY_NINH, IN_2024))
                .extracting(Locality::name)
                .containsExactly("Tỉnh Long An");
    }

    private static Locality unit(
            String code, String name, @Nullable String from, @Nullable String to, @Nullable String successor) {
        Validity validity =
                new Validity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Locality(code, name, Level.COMMUNE, "VN", validity, successor);
    }
}

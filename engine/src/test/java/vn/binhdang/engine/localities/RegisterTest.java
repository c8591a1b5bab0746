package vn.binhdang.engine.localities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

    private static final Register REGISTER = Places.register();

    @ParameterizedTest
    @CsvSource({
        "80, 2024-12-31, Tỉnh Long An",
        "80, 2025-06-30, Tỉnh Long An",
        "80, 2025-07-01, Tỉnh Tây Ninh",
        "80, 2030-01-01, Tỉnh Tây Ninh",
        "91, 2025-06-30, Tỉnh Kiên Giang",
        "91, 2025-07-01, Tỉnh An Giang",
        "01, 1976-07-02, Thành phố Hà Nội"
    })
    void aReusedCodeMeansOneUnitBeforeTheReformAndAnotherFromThatDayOn(String code, LocalDate day, String name) {
        assertThat(REGISTER.find(code, day)).map(Locality::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"30511, 2025-07-01", "30505, 2025-06-30", "1, 2024-12-31", "080, 2024-12-31", "vn, 2024-12-31"})
    void aCodeThatMeansNothingOnTheDayIsNotFound(String code, LocalDate day) {
        assertThat(REGISTER.find(code, day)).isEmpty();
    }

    @Test
    void everythingACodeEverMeantIsKept() {
        assertThat(REGISTER.everyUnitOf("91")).containsExactlyInAnyOrder(Places.KIEN_GIANG, Places.NEW_AN_GIANG);
        assertThat(REGISTER.everyUnitOf("00")).isEmpty();
    }

    @Test
    void thePathRunsFromTheNationDownToTheUnitAbove() {
        assertThat(REGISTER.path(Places.NHON_HUNG, Places.BEFORE)).containsExactly("VN", "89", "890");
        assertThat(REGISTER.path(Places.CHI_LANG, Places.AFTER)).containsExactly("VN", "91");
        assertThat(REGISTER.path(Places.NATION, Places.AFTER)).isEmpty();
    }

    @Test
    void aParentThatIsNotInTheRegisterEndsThePath() {
        Register only = new Register(List.of(Places.NHON_HUNG));

        assertThat(only.path(Places.NHON_HUNG, Places.BEFORE)).containsExactly("890");
    }

    @Test
    void unitsAboveEachOtherDoNotLoopForEver() {
        Locality one = new Locality("1", "Một", Level.COMMUNE, "2", new Validity(null, null), null);
        Locality two = new Locality("2", "Hai", Level.COMMUNE, "1", new Validity(null, null), null);
        Register round = new Register(List.of(one, two));

        assertThat(round.path(one, Places.AFTER)).containsExactly("1", "2");
    }

    @Test
    void anotherRegisterLaidOverThisOneReplacesWholeCodesAndLeavesTheRest() {
        Locality renamed = new Locality("91", "Tỉnh Mới", Level.PROVINCE, "VN", new Validity(Places.AFTER, null), null);
        Locality added = new Locality("99999", "Xã Mới", Level.COMMUNE, "91", new Validity(null, null), null);

        Register overlaid = REGISTER.overlaidWith(new Register(List.of(renamed, added)));

        assertThat(overlaid.everyUnitOf("91")).containsExactly(renamed);
        assertThat(overlaid.everyUnitOf("99999")).containsExactly(added);
        assertThat(overlaid.everyUnitOf("80")).containsExactlyInAnyOrder(Places.LONG_AN, Places.NEW_TAY_NINH);
        assertThat(overlaid.path(added, Places.AFTER)).containsExactly("VN", "91");
    }

    @Test
    void aSuccessorThatOnlyTheOwnRegisterKnowsIsKept() {
        Locality same =
                new Locality("30511", "P. Nhơn Hưng", Level.COMMUNE, "890", new Validity(null, Places.BEFORE), null);
        Locality told = new Locality("89", "An Giang", Level.PROVINCE, "VN", new Validity(null, Places.BEFORE), "80");

        Register overlaid = REGISTER.overlaidWith(new Register(List.of(same, told)));

        assertThat(overlaid.everyUnitOf("30511"))
                .extracting(Locality::successor)
                .containsExactly("30505");
        assertThat(overlaid.everyUnitOf("30511")).extracting(Locality::name).containsExactly("P. Nhơn Hưng");
        assertThat(overlaid.everyUnitOf("89")).extracting(Locality::successor).containsExactly("80");
    }

    @Test
    void theSuccessorOfTheOldUnitIsNotGivenToTheNewOneUnderTheSameCode() {
        Locality renamed = new Locality("91", "Tỉnh Mới", Level.PROVINCE, "VN", new Validity(Places.AFTER, null), null);

        Register overlaid = REGISTER.overlaidWith(new Register(List.of(renamed)));

        assertThat(overlaid.find("91", Places.AFTER)).contains(renamed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-01, 2024-12-31, 2024-01-01, true",
                "2024-01-01, 2024-12-31, 2024-12-31, true",
                "2024-01-01, 2024-12-31, 2023-12-31, false",
                "2024-01-01, 2024-12-31, 2025-01-01, false",
                "-, 2024-12-31, 1900-01-01, true",
                "2024-01-01, -, 2999-01-01, true",
                "-, -, 2024-06-01, true"
            })
    void bothEndsOfAValidityBelongToItAndAnOpenEndIsOpen(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate day, boolean contained) {
        assertThat(new Validity(from, to).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2025-06-30, 2025-07-01, -, false",
                "-, 2025-07-01, 2025-07-01, -, true",
                "-, -, 2025-07-01, -, true",
                "2024-01-01, 2024-12-31, 2024-06-01, 2024-06-30, true",
                "2024-01-01, 2024-03-31, 2024-04-01, 2024-06-30, false"
            })
    void validitiesOverlapWhenTheyShareADay(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate otherFrom,
            @Nullable LocalDate otherTo,
            boolean overlap) {
        Validity one = new Validity(from, to);
        Validity other = new Validity(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }
}

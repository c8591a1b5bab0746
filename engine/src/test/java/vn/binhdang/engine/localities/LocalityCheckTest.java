package vn.binhdang.engine.localities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;

class LocalityCheckTest {

    private static final Place PLACE = Place.of("a.csv", 2, 1).field("locality");
    private static final String AT = "a.csv:2:1 locality";

    private final Faults faults = new Faults();
    private final LocalityCheck check = new LocalityCheck(Places.register(), faults);

    @Test
    void aCodeThatMeansAUnitOnTheDayPasses() {
        assertThat(check.check("80", Places.BEFORE, PLACE)).contains(Places.LONG_AN);
        assertThat(check.check("80", Places.AFTER, PLACE)).contains(Places.NEW_TAY_NINH);
        assertThatFaults(faults).areNone();
    }

    @Test
    void anAbolishedUnitNamesItsSuccessorAndTheDay() {
        assertThat(check.check("30511", LocalDate.of(2025, 12, 31), PLACE)).isEmpty();

        assertThatFaults(faults)
                .standAt(AT)
                .name(AT, "30511", "Phường Nhơn Hưng", "Phường Chi Lăng", "30505")
                .say("31/12/2025", "2025-12-31")
                .say("30/6/2025", "2025-06-30")
                .say("1/7/2025", "2025-07-01");
    }

    @Test
    void theSuccessorIsTheUnitThatTheCodeMeansAfterTheReform() {
        // Code 91 was Kiên Giang until the day on which it became that of An Giang.
        assertThat(check.check("89", LocalDate.of(2025, 12, 31), PLACE)).isEmpty();

        assertThatFaults(faults).name(AT, "Tỉnh An Giang", "91");
    }

    @Test
    void anAbolishedUnitWithoutSuccessorSaysUntilWhenItWas() {
        assertThat(check.check("890", LocalDate.of(2025, 12, 31), PLACE)).isEmpty();

        assertThatFaults(faults).standAt(AT).name(AT, "Thị xã Tịnh Biên").say("30/6/2025", "2025-06-30");
    }

    @Test
    void aUnitThatIsNotThereYetSaysFromWhenItIs() {
        assertThat(check.check("30505", LocalDate.of(2024, 12, 31), PLACE)).isEmpty();

        assertThatFaults(faults)
                .standAt(AT)
                .name(AT, "Phường Chi Lăng")
                .say("31/12/2024", "2024-12-31")
                .say("1/7/2025", "2025-07-01");
    }

    @Test
    void aCodeThatLostItsZeroIsRecognised() {
        assertThat(check.check("1", Places.AFTER, PLACE)).isEmpty();

        assertThatFaults(faults).standAt(AT).name(AT, "“1”", "“01”");
        assertThatFaults(faults).say("số 0 ở đầu", "leading zeros");
    }

    @ParameterizedTest
    @CsvSource({
        "Phường Nhơn Hưng, 30511 (Phường Nhơn Hưng)",
        "Nhơn Hưng, 30511 (Phường Nhơn Hưng)",
        "nhon hung, 30511 (Phường Nhơn Hưng)",
        "HÀ NỘI, 01 (Thành phố Hà Nội)",
        "Long An, 80 (Tỉnh Long An)"
    })
    void aNameInsteadOfACodeIsAnsweredWithTheCode(String name, String known) {
        assertThat(check.check(name, Places.BEFORE, PLACE)).isEmpty();

        assertThatFaults(faults).standAt(AT).name(AT, "“" + name + "”", known);
    }

    @Test
    void aNameIsLookedUpOnTheDayOnly() {
        assertThat(check.check("An Giang", Places.BEFORE, PLACE)).isEmpty();

        assertThatFaults(faults).name(AT, "89 (Tỉnh An Giang)");
        assertThat(faults.all().get(0).message().en()).doesNotContain("91");
    }

    @Test
    void aNameOfSeveralUnitsOffersTheFirstOfThem() {
        assertThat(check.check("Phường", Places.BEFORE, PLACE)).isEmpty();
        assertThat(check.check("Tỉnh", Places.BEFORE, PLACE)).isEmpty();

        assertThat(faults.all().get(0).message().vi()).contains("30511 (Phường Nhơn Hưng)");
        assertThat(faults.all().get(1).message().vi()).contains("80 (Tỉnh Long An)", "89 (Tỉnh An Giang)");
    }

    @ParameterizedTest
    @CsvSource({"30512, 30511", "3051, 30511", "30506, 30505"})
    void aCodeThatIsNearAKnownOneOffersIt(String code, String near) {
        assertThat(check.check(code, Places.BEFORE, PLACE)).isEmpty();

        assertThatFaults(faults).standAt(AT).name(AT, "“" + code + "”", "“" + near + "”", "--localities");
    }

    @ParameterizedTest
    @CsvSource({"99999999", "''", "xx"})
    void aCodeFarFromAllIsNotGuessed(String code) {
        assertThat(check.check(code, Places.BEFORE, PLACE)).isEmpty();

        assertThatFaults(faults).standAt(AT).name(AT, "“" + code + "”", "--localities");
        assertThat(faults.all().get(0).message().en()).doesNotContain("Maybe");
    }
}

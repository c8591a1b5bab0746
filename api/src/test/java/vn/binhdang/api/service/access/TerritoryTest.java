package vn.binhdang.api.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.localities.Ancestry;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;

/** What somebody sees of what was reported at different times, when codes have changed their meaning. */
class TerritoryTest {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Register REGISTER = new Register(List.of(
            always("VN", Level.NATIONAL, null),
            former("89", Level.PROVINCE, "VN", "91"),
            former("91", Level.PROVINCE, "VN", "91"),
            today("91", Level.PROVINCE, "VN"),
            former("72", Level.PROVINCE, "VN", "80"),
            former("80", Level.PROVINCE, "VN", "80"),
            today("80", Level.PROVINCE, "VN"),
            former("92", Level.PROVINCE, "VN", "92"),
            today("92", Level.PROVINCE, "VN"),
            // Given to a stranger after the province had become part of another one.
            former("93", Level.PROVINCE, "VN", "92"),
            today("93", Level.PROVINCE, "VN"),
            former("30511", Level.COMMUNE, "89", "30502"),
            today("30502", Level.COMMUNE, "91"),
            former("31000", Level.COMMUNE, "93", null),
            today("31000", Level.COMMUNE, "93")));

    @ParameterizedTest
    @CsvSource({
        "INSPECTOR 91, VN 91 30502, 2025-12-31, true, of today",
        "INSPECTOR 91, VN 89 30511, 2024-12-31, true, of a province that became part of it",
        "INSPECTOR 91, VN 91 30800, 2024-12-31, true, of another one under the same code",
        "INSPECTOR 91, VN 92 31100, 2024-12-31, false, of the neighbour",
        "INSPECTOR 91, VN, 2024-12-31, false, of the nation",
        "INSPECTOR 80, VN 72 25000, 2024-12-31, true, of a province that became part of it",
        "INSPECTOR 80, VN 80 27000, 2024-12-31, true, of another one under the same code",
        "INSPECTOR 89, VN 89 30511, 2024-12-31, true, the code means nothing today and meant this last",
        "INSPECTOR 89, VN 91 30502, 2025-12-31, false, what took over is another unit",
        "INSPECTOR 92, VN 93 31000, 2024-12-31, true, under a code that somebody else has today",
        "INSPECTOR 92, VN 93 31000, 2025-12-31, false, of that somebody else",
        "INSPECTOR 93, VN 93 31000, 2025-12-31, true, of today",
        "INSPECTOR 93, VN 93 31000, 2024-12-31, false, of those who had the code before",
        "INSPECTOR 30502, VN 89 30511, 2024-12-31, true, of a ward that became part of it",
        "INSPECTOR VN, VN 72 25000, 2024-12-31, true, of anybody",
        "INSPECTOR 00, VN 89 30511, 2024-12-31, false, the code never meant anything",
        "CLERK 30502, VN 91 30502, 2025-12-31, true, their own",
        "CLERK 30502, VN 89 30511, 2024-12-31, false, a unit of others then",
        "CLERK 30511, VN 89 30511, 2024-12-31, true, their own as it was",
        "CLERK 31000, VN 93 31000, 2024-12-31, true, the same ward under another province",
        "CLERK 89, VN 89 30511, 2024-12-31, false, of a unit below",
        "AUDITOR VN, VN 89 30511, 2024-12-31, true, of anybody",
    })
    void eachUnitCountsForItsOwnTime(String who, String path, LocalDate day, boolean sees, String why) {
        String[] words = who.split(" ");
        Caller caller = new Caller("key/1/x", "x", Role.valueOf(words[0]), words[1]);
        Territory territory = Territory.of(caller, LocalDate.of(2026, 3, 1), REGISTER, new Ancestry(REGISTER));
        assertThat(territory.holds(List.of(path.split(" ")), day)).as(why).isEqualTo(sees);
    }

    private static Locality always(String code, Level level, @Nullable String parent) {
        return new Locality(code, "Tên " + code, level, parent, new Validity(null, null), null);
    }

    private static Locality former(String code, Level level, String parent, @Nullable String successor) {
        String name = successor == null ? "Tên " + code : "Tên cũ " + code;
        return new Locality(code, name, level, parent, new Validity(null, LAST), successor);
    }

    private static Locality today(String code, Level level, String parent) {
        return new Locality(code, "Tên " + code, level, parent, new Validity(LAST.plusDays(1), null), null);
    }
}

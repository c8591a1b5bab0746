package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;

/** Makes a register in which districts are abolished on a day, and codes are used again for other units. */
final class UnitMaker {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2023, 4, 10));

    private final Dice dice;
    private final LocalDate reform;
    private final List<MadeUnit> units = new ArrayList<>();

    private UnitMaker(Dice dice) {
        this.dice = dice;
        this.reform = dice.any(DAYS);
    }

    static List<MadeUnit> make(Dice dice) {
        UnitMaker maker = new UnitMaker(dice);
        maker.before();
        maker.after();
        return List.copyOf(maker.units);
    }

    private void before() {
        always("VN", Level.NATIONAL, null);
        always("01", Level.PROVINCE, "VN");
        until("80", Level.PROVINCE, "VN", "80");
        until("91", Level.PROVINCE, "VN", "80");
        until(MenClub.DISTRICT, Level.DISTRICT, "01", null);
        until("890", Level.DISTRICT, "80", null);
        for (String ward : List.of("27163", "27172", "27184")) {
            until(ward, Level.COMMUNE, MenClub.DISTRICT, "27163");
        }
        until("27175", Level.COMMUNE, MenClub.DISTRICT, "27178");
        until("27178", Level.COMMUNE, "890", "27178");
        until("30511", Level.COMMUNE, "890", "30505");
        until("30520", Level.COMMUNE, "890", "30520");
    }

    private void after() {
        since("80", Level.PROVINCE, "VN");
        since("27163", Level.COMMUNE, "01");
        since("27178", Level.COMMUNE, "01");
        since("30505", Level.COMMUNE, "80");
        since("30520", Level.COMMUNE, "80");
        if (dice.chance(50)) {
            since("27175", Level.COMMUNE, "80"); // the code of a ward that went over to 27178
        }
        if (dice.chance(30)) {
            since("890", Level.COMMUNE, "01"); // the code of a district
        }
    }

    private void always(String code, Level level, @Nullable String parent) {
        units.add(new MadeUnit(code, level, parent, null, null, null));
    }

    private void until(String code, Level level, String parent, @Nullable String successor) {
        units.add(new MadeUnit(code, level, parent, null, reform.minusDays(1), successor));
    }

    private void since(String code, Level level, String parent) {
        units.add(new MadeUnit(code, level, parent, reform, null, null));
    }
}

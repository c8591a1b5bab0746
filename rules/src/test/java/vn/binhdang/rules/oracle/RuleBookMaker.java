package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.localities.Level;

/** Makes rule books. */
final class RuleBookMaker {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final Dice dice;
    private final List<MadeUnit> units;
    private final List<MadeIndicator> indicators;
    private final TargetMaker targets;
    private final List<MadePack> packs = new ArrayList<>();

    private RuleBookMaker(Dice dice) {
        this.dice = dice;
        this.units = UnitMaker.make(dice);
        this.indicators = IndicatorMaker.make(dice);
        this.targets = new TargetMaker(dice, indicators);
    }

    static MadeRuleBook make(Dice dice) {
        RuleBookMaker maker = new RuleBookMaker(dice);
        for (int number = dice.between(3, 6); number > 0; number--) {
            maker.packs.add(maker.pack("plan-" + number));
        }
        if (dice.chance(25)) {
            maker.packs.add(maker.menClub());
        }
        return new MadeRuleBook(maker.units, maker.indicators, dice.shuffled(maker.packs));
    }

    private MadePack pack(String id) {
        LocalDate from = dice.chance(40) ? LocalDate.of(dice.between(2020, 2024), 1, 1) : day(FIRST_DAY, 2000);
        // Two documents of one organ on one unit are what may disagree.
        MadePack like = !packs.isEmpty() && dice.chance(40) ? dice.any(packs) : null;
        boolean sameUnit =
                like != null && new Places(units).on(from, like.jurisdiction()).isPresent();
        String jurisdiction = like != null && sameUnit ? like.jurisdiction() : jurisdiction(from);
        String number = like != null && sameUnit ? like.number() : number(jurisdiction);
        List<MadeTarget> made = new ArrayList<>();
        for (int target = dice.between(2, 5); target > 0; target--) {
            made.add(targets.make("T." + target, superseded(id, made)));
        }
        return new MadePack(
                id,
                dice.any(List.of("vn", "an-giang")),
                number,
                "Organ",
                jurisdiction,
                from,
                end(from, jurisdiction),
                made,
                duties(from));
    }

    private MadePack menClub() {
        LocalDate from = LocalDate.of(dice.between(2020, 2022), 1, 1);
        return new MadePack(
                MenClub.PACK,
                MenClub.FOLDER,
                "110/KH-BVSTBPN",
                "Organ",
                dice.any(List.of(MenClub.DISTRICT, "VN")),
                from,
                end(from, MenClub.DISTRICT),
                List.of(targets.makeMenClub(), targets.make("T.1", null)),
                duties(from));
    }

    /** At most one of each kind. */
    private List<MadeDuty> duties(LocalDate from) {
        List<MadeDuty> duties = new ArrayList<>();
        if (dice.chance(50)) {
            boolean leap = dice.chance(10);
            Integer year = dice.chance(50) || leap ? null : from.getYear() + dice.between(0, 3);
            duties.add(new MadeDuty(
                    "half-year",
                    dice.chance(50),
                    leap ? 29 : dice.between(1, 28),
                    leap ? 2 : dice.between(1, 12),
                    year,
                    levels()));
        }
        if (dice.chance(50)) {
            Integer year = dice.chance(50) ? null : from.getYear() + dice.between(0, 4);
            // Without a year, early in the year would be before there is anything to report.
            int month = year == null ? dice.between(7, 12) : dice.between(1, 12);
            duties.add(new MadeDuty("annual", dice.chance(50), dice.between(1, 28), month, year, levels()));
        }
        return duties;
    }

    private List<Level> levels() {
        return dice.some(dice.between(1, 4), List.of(Level.values()));
    }

    private String jurisdiction(LocalDate from) {
        return dice.chance(35)
                ? "VN"
                : dice.any(units.stream().filter(unit -> unit.existsOn(from)).toList())
                        .code();
    }

    private String number(String jurisdiction) {
        String organ = dice.any(jurisdiction.equals("VN") ? List.of("CP", "TTg") : List.of("UBND", "HĐND"));
        return dice.between(1, 300) + "/KH-" + organ;
    }

    /**
     * The engine looks at the code of a jurisdiction alone, so that the pack of an abolished unit binds an unrelated one
     * that is given its code later. Until it follows the unit, no pack is made that outlives its unit in this way.
     */
    private @Nullable LocalDate end(LocalDate from, String jurisdiction) {
        LocalDate end = dice.chance(30) ? null : day(from, 3000);
        LocalDate ended = new Places(units)
                .on(from, jurisdiction)
                .filter(unit -> !jurisdiction.equals(unit.successor()))
                .map(MadeUnit::to)
                .orElse(null);
        return ended == null || (end != null && end.isBefore(ended)) ? end : ended;
    }

    private LocalDate day(LocalDate from, int most) {
        LocalDate day = from.plusDays(dice.between(0, most));
        return dice.chance(40) ? LocalDate.of(day.getYear(), 12, 31) : day;
    }

    /** Some earlier target, of another pack or of this one. */
    private @Nullable String superseded(String id, List<MadeTarget> before) {
        if (!dice.chance(12)) {
            return null;
        }
        List<String> earlier = new ArrayList<>();
        before.forEach(target -> earlier.add(id + "/" + target.id()));
        packs.forEach(pack -> pack.targets().forEach(target -> earlier.add(pack.idOf(target))));
        return earlier.isEmpty() ? null : dice.any(earlier);
    }
}

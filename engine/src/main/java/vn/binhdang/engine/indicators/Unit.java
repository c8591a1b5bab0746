package vn.binhdang.engine.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.binhdang.engine.text.Text;

/** The unit in which an indicator is expressed, and by what its ratio of counts is multiplied to get there. */
public enum Unit {
    PERCENT(100, Text.same("%")),
    BOYS_PER_100_GIRLS(100, Text.of("bé trai/100 bé gái", "boys per 100 girls")),
    TIMES(1, Text.of("lần", "times")),
    PER_1000(1_000, Text.same("‰")),
    PER_100000(100_000, Text.of("/100.000", "per 100,000")),
    VND(1, Text.of("đồng", "VND")),
    COUNT(1, Text.same("")),
    YES_NO(1, Text.same(""));

    private final int factor;
    private final Text symbol;

    Unit(int factor, Text symbol) {
        this.factor = factor;
        this.symbol = symbol;
    }

    /** Whether it says to how many of a number of cases something applies; that it applies to none is then ordinary. */
    public boolean isOfCases() {
        return this == PERCENT || this == PER_1000 || this == PER_100000;
    }

    /** What a ratio of counts is multiplied by: 100 for percent. */
    public int factor() {
        return factor;
    }

    /** Written after a number; empty for plain counts. */
    public Text symbol() {
        return symbol;
    }

    /** The number with its unit, such as “25 %”. */
    public Text after(Text number) {
        return joined(number, symbol);
    }

    /** The number with the words for what it counts, if there are any. */
    public static Text joined(Text number, Text noun) {
        return noun.vi().isEmpty() ? number : Text.of("%s %s", "%s %s", number, noun);
    }

    /** The unit of a difference: points for percentages, else the unit itself. */
    public Text difference() {
        return this == PERCENT ? Text.of("điểm %", "points") : symbol;
    }

    /** As written in rule files and results: {@code boys-per-100-girls}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Unit::code).toList();
    }
}

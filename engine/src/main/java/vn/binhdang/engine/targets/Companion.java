package vn.binhdang.engine.targets;

import java.util.List;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Text;

/** Another figure of the same report, which a clause rule asks about before it says whether the clause binds. */
public record Companion(Indicator indicator, Figure figure) {

    boolean isBelow(long bound) {
        return figure instanceof Figure.Measured measured && measured.value().compareTo(Quantity.of(bound)) < 0;
    }

    /** The figure in words, or a dash; never rounded up to the whole number that it may be compared with. */
    public Text words() {
        return figure instanceof Figure.Measured measured
                ? measured.words(
                        indicator.unit(),
                        List.of(
                                Quantity.of(measured.value().floor()),
                                Quantity.of(measured.value().ceiling())))
                : Text.same("–");
    }
}

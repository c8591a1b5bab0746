package vn.binhdang.engine.requirements;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Frequency;

/**
 * What a milestone demands of an indicator, ready to be compared.
 *
 * @param wording the words of the document
 * @param least the lower bound in the unit of the indicator, for comparisons that have one
 * @param most the upper bound in the unit of the indicator, for comparisons that have one
 * @param every for {@link Comparison#EACH_PART}, the parts of the period that must each reach {@code least}
 * @param approximate whether the document says “about”
 */
public record Requirement(
        String wording,
        Comparison comparison,
        @Nullable Quantity least,
        @Nullable Quantity most,
        @Nullable Frequency every,
        boolean approximate) {

    /** The bounds that a shown figure must not seem to be on the other side of. */
    public List<Quantity> bounds() {
        if (least == null) {
            return most == null ? List.of() : List.of(most);
        }
        return most == null || most.equals(least) ? List.of(least) : List.of(least, most);
    }

    /** Whether both accept the same figures, whatever their words. */
    public boolean demandsTheSameAs(Requirement other) {
        return comparison == other.comparison
                && Objects.equals(least, other.least)
                && Objects.equals(most, other.most)
                && every == other.every;
    }
}

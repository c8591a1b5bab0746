package vn.binhdang.engine.requirements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Counted;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.requirements.Phrase.Kind;

/**
 * A number as a quoted clause states it.
 *
 * @param written as it stands there, with its unit
 * @param lead the same with the words before it that say how it compares
 * @param values more than one where the writing can be read two ways
 * @param unit null where none is written
 * @param counted what it is of, where that is written: “14 phường”
 * @param kind what the words before and behind say of it; null where they say nothing that is understood
 * @param years those it is stated for, none where the clause ties it to no year
 */
public record Stated(
        String written,
        String lead,
        List<Quantity> values,
        @Nullable Unit unit,
        Set<Counted> counted,
        @Nullable Kind kind,
        List<Years> years) {

    public Stated {
        values = List.copyOf(values);
        counted = Set.copyOf(counted);
        years = List.copyOf(years);
    }

    /** Years that a clause names, both included. */
    public record Years(int from, int to) {

        public boolean contain(int year) {
            return from <= year && year <= to;
        }

        @Override
        public String toString() {
            return from == to ? Integer.toString(from) : from + "-" + to;
        }
    }

    /** Whether the clause states it for the year, or for no year in particular. */
    public boolean isFor(int year) {
        return years.isEmpty() || years.stream().anyMatch(named -> named.contain(year));
    }
}

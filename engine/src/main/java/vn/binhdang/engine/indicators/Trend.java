package vn.binhdang.engine.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhdang.engine.report.Period;

/**
 * The time that a reported figure speaks of, and what the indicator was before.
 *
 * @param of the time of the reported figure
 * @param past oldest first, all before that time
 */
public record Trend(Period of, List<PastFigure> past) {

    public Trend {
        past = past.isEmpty() ? List.of() : before(of, past);
    }

    private static List<PastFigure> before(Period of, List<PastFigure> past) {
        return past.stream()
                .filter(figure -> figure.of().endMonth() < of.endMonth())
                .sorted(Comparator.comparing(PastFigure::of))
                .toList();
    }

    /** This trend with one more figure to start from. */
    public Trend from(PastFigure figure) {
        return new Trend(of, Stream.concat(Stream.of(figure), past.stream()).toList());
    }

    public Optional<PastFigure> oldest() {
        return past.stream().findFirst();
    }
}

package vn.binhdang.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.modelcompiler.util.EvaluationUtil.greaterOrEqual;
import static org.drools.modelcompiler.util.EvaluationUtil.greaterThan;
import static org.drools.modelcompiler.util.EvaluationUtil.lessOrEqual;
import static org.drools.modelcompiler.util.EvaluationUtil.lessThan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.indicators.Figures;
import vn.binhdang.engine.indicators.Indicator;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.targets.Each;
import vn.binhdang.engine.targets.Measure;
import vn.binhdang.engine.targets.Milestone;
import vn.binhdang.engine.targets.Target;
import vn.binhdang.rules.oracle.Demand.Kind;
import vn.binhdang.rules.oracle.ShareBook.Share;

/** Every share of up to 2,000, at every percentage that a shipped document demands, against whole numbers alone. */
class EveryShareTest {

    private static final int MOST = 2_000;
    private static final Period YEAR = Period.ofYear(2024);
    private static final Place PLACE = Place.of("made");
    private static final Catalogue CATALOGUE = RuleBookReader.read(RuleBookText.files(ShareBook.of(BigDecimal.ONE)))
            .catalogue();
    private static final Indicator SHARE = CATALOGUE.find("share-0").orElseThrow();

    @Test
    void isComparedAsTheRulesDoAndAgreesWithCrossMultiplication() {
        List<Quantity> bounds = thresholds().map(Quantity::of).toList();
        long[] millionths = thresholds().mapToLong(EveryShareTest::millionths).toArray();
        List<String> wrong = IntStream.rangeClosed(1, MOST)
                .parallel()
                .boxed()
                .flatMap(d -> wrong(d, bounds, millionths).stream())
                .toList();
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void isDecidedByTheEngineAsWholeNumbersSayWithinOnePersonOfTheThreshold(BigDecimal threshold) {
        long millionths = millionths(threshold);
        List<Share> near =
                Share.upTo(MOST).filter(share -> share.isNear(millionths)).toList();
        List<MadeReport> reports = ShareBook.reports(near);
        Map<String, Scorecard> scorecards = new Engine(ShareBook.of(threshold)).evaluate(reports);
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < near.size(); at++) {
            MadeReport report = reports.get(at / ShareBook.SHARES);
            Map<String, String> cells = Outcome.of(Objects.requireNonNull(scorecards.get(report.key())))
                    .cells();
            for (Kind kind : ShareBook.SIGNS.keySet()) {
                String expected = holds(kind, near.get(at).side(millionths)) ? "MET due" : "GAP due";
                String verdict = cells.get(ShareBook.key(kind, at % ShareBook.SHARES));
                if (!expected.equals(verdict)) {
                    wrong.add("%s %s %s%%: %s".formatted(near.get(at), kind, threshold, verdict));
                }
            }
        }
        assertThat(near).hasSizeGreaterThan(MOST);
        assertThat(wrong).isEmpty();
    }

    static Stream<BigDecimal> thresholds() {
        return RuleBookReader.read(RuleFiles.shipped()).targets().stream()
                .flatMap(EveryShareTest::measures)
                .filter(measure -> measure.indicator().unit() == Unit.PERCENT)
                .flatMap(measure -> measure.milestones().stream())
                .map(Milestone::requirement)
                .filter(Objects::nonNull)
                .flatMap(requirement -> requirement.bounds().stream())
                .map(bound -> bound.rounded(6).stripTrailingZeros())
                .distinct()
                .sorted();
    }

    private static Stream<Measure> measures(Target target) {
        Each each = target.each();
        return Stream.of(
                        Stream.ofNullable(target.measure()),
                        target.parts().stream().map(part -> part.measure()),
                        each == null ? Stream.<Measure>empty() : Stream.of(each.measure()))
                .flatMap(one -> one);
    }

    private static long millionths(BigDecimal threshold) {
        return threshold.movePointRight(6).longValueExact();
    }

    private static boolean holds(Kind kind, int side) {
        return switch (kind) {
            case AT_LEAST -> side >= 0;
            case ABOVE -> side > 0;
            case AT_MOST -> side <= 0;
            default -> side < 0;
        };
    }

    private static List<String> wrong(int d, List<Quantity> bounds, long[] millionths) {
        List<String> wrong = new ArrayList<>();
        Share.of(d).forEach(share -> {
            Quantity value = value(share);
            for (int at = 0; at < millionths.length; at++) {
                int side = share.side(millionths[at]);
                Quantity bound = bounds.get(at);
                if (greaterOrEqual(value, bound) != side >= 0
                        || greaterThan(value, bound) != side > 0
                        || lessOrEqual(value, bound) != side <= 0
                        || lessThan(value, bound) != side < 0) {
                    wrong.add("%s at %s".formatted(share, bound.rounded(6)));
                }
            }
        });
        return wrong;
    }

    /** The figure as the engine makes it of a report. */
    private static Quantity value(Share share) {
        Reported counts = new Reported.Counts(BigDecimal.valueOf(share.n()), BigDecimal.valueOf(share.d()));
        Entry entry = new Entry(SHARE.code(), counts, List.of(), null, null, null, null, PLACE);
        Report report = new Report("VN", YEAR, null, null, List.of(entry), PLACE);
        return ((Figure.Measured) Figures.of(report, CATALOGUE).of(SHARE)).value();
    }
}

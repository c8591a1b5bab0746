package vn.binhdang.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.impact.Flip;
import vn.binhdang.engine.impact.Impact;
import vn.binhdang.engine.impact.ImpactStudy;
import vn.binhdang.engine.impact.TargetImpact;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.verdicts.Judge;
import vn.binhdang.engine.verdicts.Verdict;

/** The impact of a change of rules, which decides as little as it can, against deciding every report twice. */
class ImpactTest {

    private static final int REPORTS = 120;
    private static final long FIRST_SEED = 4_711;
    private static final int PAIRS = 150;
    private static final Judge JUDGE = CompiledChecks.shipped().judge();

    /** Two rule books, the second made of the first, and reports. */
    private record Round(RuleBook before, RuleBook after, List<Report> reports) {

        static Round of(long seed) {
            Dice dice = new Dice(seed);
            MadeRuleBook book = RuleBookMaker.make(dice);
            RuleBook before = RuleBookReader.read(RuleBookText.files(book));
            List<Report> reports =
                    new ReportIntake(before).read(List.of(ReportText.file(new ReportMaker(dice, book).make(REPORTS))));
            return new Round(before, new RuleBookAmender(dice).amended(before), reports);
        }

        Impact impact() {
            ImpactStudy study = new ImpactStudy(before, after, JUDGE);
            int half = reports.size() / 2;
            return Impact.of(
                    List.of(study.of(reports.subList(half, reports.size())), study.of(reports.subList(0, half))));
        }
    }

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + PAIRS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thatOfDecidingEveryReportTwice(long seed) {
        Round round = Round.of(seed);
        Impact impact = round.impact();
        Map<String, Integer> totals = new TreeMap<>();
        List<String> flips = new ArrayList<>();
        ComplianceEngine before = new ComplianceEngine(round.before(), JUDGE);
        ComplianceEngine after = new ComplianceEngine(round.after(), JUDGE);
        for (Report report : round.reports()) {
            Map<Cell.Key, Verdict> earlier = verdicts(before, report);
            Map<Cell.Key, Verdict> later = verdicts(after, report);
            earlier.forEach((key, verdict) -> totals.merge(key.target() + " before " + verdict, 1, Integer::sum));
            later.forEach((key, verdict) -> totals.merge(key.target() + " after " + verdict, 1, Integer::sum));
            both(earlier, later)
                    .filter(key -> earlier.get(key) != later.get(key))
                    .forEach(key -> flips.add(report.locality() + "@" + report.period() + " " + key + " "
                            + earlier.get(key) + " " + later.get(key)));
        }

        assertThat(impact.flips()).extracting(ImpactTest::words).containsExactlyInAnyOrderElementsOf(flips);
        Set<String> named = new TreeSet<>();
        impact.targets().forEach(target -> named.add(target.target()));
        totals.keySet().removeIf(words -> !named.contains(words.split(" ")[0]));
        assertThat(counted(impact.targets())).isEqualTo(totals);
    }

    @Test
    void mostChangesFlipSomethingAndConcernOnlySomeTargets() {
        List<Round> rounds = seeds().limit(40).mapToObj(Round::of).toList();

        assertThat(rounds.stream().filter(round -> !round.impact().flips().isEmpty()))
                .hasSizeGreaterThan(25);
        assertThat(rounds.stream()
                        .filter(round -> new ImpactStudy(round.before(), round.after(), JUDGE)
                                        .concerned()
                                        .size()
                                < round.before().targets().size()))
                .hasSizeGreaterThan(25);
    }

    @Test
    void aRuleBookChangesNothingInItself() {
        Round round = Round.of(FIRST_SEED);
        ImpactStudy study = new ImpactStudy(round.before(), round.before(), JUDGE);

        assertThat(study.concerned()).isEmpty();
        assertThat(Impact.of(List.of(study.of(round.reports()))).flips()).isEmpty();
    }

    private static Map<Cell.Key, Verdict> verdicts(ComplianceEngine engine, Report report) {
        Map<Cell.Key, Verdict> verdicts = new HashMap<>();
        engine.evaluate(report)
                .verdicts()
                .forEach(judgement -> verdicts.put(judgement.cell().key(), judgement.verdict()));
        return verdicts;
    }

    private static Stream<Cell.Key> both(Map<Cell.Key, Verdict> one, Map<Cell.Key, Verdict> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct();
    }

    private static String words(Flip flip) {
        return flip.locality() + "@" + flip.period() + " " + new Cell.Key(flip.target(), flip.milestone()) + " "
                + flip.before() + " " + flip.after();
    }

    private static Map<String, Integer> counted(List<TargetImpact> targets) {
        Map<String, Integer> counted = new TreeMap<>();
        for (TargetImpact target : targets) {
            target.before().counts().forEach((verdict, count) -> {
                if (count > 0) {
                    counted.put(target.target() + " before " + verdict, count);
                }
            });
            target.after().counts().forEach((verdict, count) -> {
                if (count > 0) {
                    counted.put(target.target() + " after " + verdict, count);
                }
            });
        }
        return counted;
    }
}

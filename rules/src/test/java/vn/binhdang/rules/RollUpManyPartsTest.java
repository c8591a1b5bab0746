package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rollup.LastKnown;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.RollUp;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.Submission;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.verdicts.Verdict;

/** A compound target of so many parts that not every combination of what they can be is tried. */
class RollUpManyPartsTest {

    private static final int PARTS = 14;
    private static final String REGISTER = """
            code,name,level,parent,valid_from,valid_to,successor
            VN,Việt Nam,national,,,,
            01,Tỉnh Một,province,VN,,,
            01001,Xã Một,commune,01,,,
            01002,Xã Hai,commune,01,,,
            """;
    private static final RuleBook RULE_BOOK = RuleBookReader.read(files());

    @Test
    void whileAllPartsAreOpenEverythingIsPossible() {
        assertThat(whole("").possible())
                .containsExactlyInAnyOrder(Verdict.MET, Verdict.PARTLY_MET, Verdict.GAP, Verdict.NOT_APPLICABLE);
    }

    /** In 14 parts of 100 %, one unit was found to lack something in each but the last. */
    @Test
    void onePartThatCanStillBeMetLeavesTheWholeOpen() {
        String lacking = IntStream.range(1, PARTS)
                .mapToObj(part -> MadeProvince.ratio("share-" + part, 1, 2))
                .collect(Collectors.joining(", "));
        assertThat(whole(lacking).possible()).containsExactlyInAnyOrder(Verdict.PARTLY_MET, Verdict.GAP);
        assertThat(whole(lacking + ", " + MadeProvince.ratio("share-" + PARTS, 1, 2))
                        .verdict())
                .isEqualTo(Verdict.GAP);
    }

    private static Outcome whole(String indicators) {
        Period period = Period.ofYear(2024);
        Locality province = RULE_BOOK.register().find("01", period.last()).orElseThrow();
        Scope scope = Scope.of(RULE_BOOK.register(), province, period, Level.COMMUNE);
        String json = "{\"locality\": \"01001\", \"period\": \"2024\", \"indicators\": {%s}}".formatted(indicators);
        List<Report> reports = new ReportIntake(RULE_BOOK)
                .read(List.of(new ReportFile("made", json.getBytes(StandardCharsets.UTF_8))));
        RollUp rollUp = new RollUp(
                new ComplianceEngine(RULE_BOOK, Shipped.CHECKS.judge()),
                scope,
                Submission.of(reports, scope),
                LastKnown.of(List.of(), RULE_BOOK.catalogue(), RULE_BOOK.register(), period));
        return rollUp.result(rollUp.units().stream().map(rollUp::evaluate).toList()).outcomes().stream()
                .filter(outcome -> outcome.cell().target().equals("many/all"))
                .findFirst()
                .orElseThrow();
    }

    private static RuleFiles files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("localities.csv", bytes(REGISTER));
        files.put("indicators/many.yaml", bytes("indicators:\n" + each("""
                  - code: share-%1$d
                    name: {vi: "share", en: "share"}
                    definition: {vi: "share", en: "share"}
                    objective: management
                    unit: percent
                    form: ratio
                    numerator: {vi: "tử", en: "part"}
                    denominator: {vi: "mẫu", en: "whole"}
                    zero-denominator: not-computable
                    not-above: 100
                    counted: persons
                    better: higher
                    roll-up: sum-of-parts
                """)));
        files.put("packs/many.yaml", bytes("""
                pack: many
                document: {number: "0/TEST", title: "Made up", issuer: "Nobody"}
                jurisdiction: VN
                in-force: {from: 2024-01-01, to: 2024-12-31}
                targets:
                  - id: all
                    clause: "all"
                    text: "made up"
                    title: {vi: "all", en: "all"}
                    objective: management
                    levels: [province]
                    parts:
                """ + each("""
                      - {id: "%1$d", title: {vi: "p", en: "p"}, indicator: share-%1$d, milestones: {2024: "đạt 100%%"}}
                """)));
        return new RuleFiles("made/", files);
    }

    private static String each(String pattern) {
        return IntStream.rangeClosed(1, PARTS).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

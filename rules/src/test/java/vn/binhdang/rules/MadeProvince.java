package vn.binhdang.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rollup.LastKnown;
import vn.binhdang.engine.rollup.NotRolledUp;
import vn.binhdang.engine.rollup.Outcome;
import vn.binhdang.engine.rollup.RollUp;
import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.rollup.Scope;
import vn.binhdang.engine.rollup.Submission;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** A made-up province 01 with five communes and 02 with two, their reports of 2024, and the real checks. */
final class MadeProvince {

    static final RuleBook RULE_BOOK = RuleBookReader.read(files());
    static final ComplianceEngine ENGINE = new ComplianceEngine(RULE_BOOK, Shipped.CHECKS.judge());

    private final List<Report> reports = new ArrayList<>();
    private final List<Report> earlier = new ArrayList<>();

    /** Three units with the share, two silent ones that had denominators of 10. */
    static MadeProvince threeOfFive(int numerator, int denominator) {
        return new MadeProvince()
                .reports("01001", ratio("share", numerator, denominator))
                .reports("01002", ratio("share", numerator, denominator))
                .reports("01003", ratio("share", numerator, denominator))
                .reportedBefore("01004", ratio("share", 1, 10))
                .reportedBefore("01005", ratio("share", 1, 10));
    }

    /** All five units, the first ones with one figure and the others with another. */
    static MadeProvince fiveWith(String one, String other, int ones) {
        MadeProvince province = new MadeProvince();
        for (int unit = 1; unit <= 5; unit++) {
            province.reports("0100" + unit, unit <= ones ? one : other);
        }
        return province;
    }

    /** The report of a unit: the inside of its {@code indicators}. */
    MadeProvince reports(String unit, String indicators) {
        reports.add(report(unit, "2024", indicators));
        return this;
    }

    /** What a unit reported the year before. */
    MadeProvince reportedBefore(String unit, String indicators) {
        earlier.add(report(unit, "2023", indicators));
        return this;
    }

    List<Report> reports() {
        return reports;
    }

    RollUpResult rollUp() {
        return rollUp("01");
    }

    RollUpResult rollUp(String to) {
        Period period = Period.ofYear(2024);
        Locality unit = RULE_BOOK.register().find(to, period.last()).orElseThrow();
        Scope scope = Scope.of(RULE_BOOK.register(), unit, period, Level.COMMUNE);
        RollUp rollUp = new RollUp(
                ENGINE,
                scope,
                Submission.of(reports, scope),
                LastKnown.of(earlier, RULE_BOOK.catalogue(), RULE_BOOK.register(), period));
        return rollUp.result(rollUp.units().stream().map(rollUp::evaluate).toList());
    }

    /** The outcome of a target or part of the made-up national pack. */
    static Outcome outcome(RollUpResult result, String target) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.cell().target().equals("roll-up/" + target))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no outcome of " + target));
    }

    /** Why a target or part was not rolled up. */
    static String reason(RollUpResult result, String target) {
        return result.notRolledUp().stream()
                .filter(one -> one.clause().id().equals("roll-up/" + target))
                .map(NotRolledUp::reason)
                .findFirst()
                .orElseThrow(() -> new AssertionError("rolled up: " + target))
                .en();
    }

    static Report report(String unit, String period, String indicators) {
        String json =
                "{\"locality\": \"%s\", \"period\": \"%s\", \"indicators\": {%s}}".formatted(unit, period, indicators);
        return new ReportIntake(RULE_BOOK)
                .read(List.of(new ReportFile("made", json.getBytes(StandardCharsets.UTF_8))))
                .get(0);
    }

    static String ratio(String indicator, long numerator, long denominator) {
        return "\"%s\": {\"numerator\": %d, \"denominator\": %d}".formatted(indicator, numerator, denominator);
    }

    private static RuleFiles files() {
        try {
            return RuleFiles.in(Path.of("src/test/resources/roll-up"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

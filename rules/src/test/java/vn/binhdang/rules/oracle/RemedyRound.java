package vn.binhdang.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Remedies;
import vn.binhdang.engine.verdicts.Remedy;
import vn.binhdang.rules.oracle.MadeReport.MadeEntry;
import vn.binhdang.rules.oracle.RemedyClaims.Claim;

/** Reports on one made rule book, the remedies the engine gives, and whether the engine itself then says what they claim. */
final class RemedyRound {

    private static final int REPORTS = 10;
    private static final int MOST_CLAIMS = 4;

    private final RemedyBook made;
    private final Engine engine;
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();

    RemedyRound(long seed) {
        this.made = new RemedyBook(new Dice(seed));
        this.engine = new Engine(made.book());
    }

    /** Every claim that does not hold, in words. */
    List<String> broken() {
        return broken;
    }

    /** How many claims of each kind were tried. */
    Map<String, Integer> seen() {
        return seen;
    }

    RemedyRound run() {
        List<MadeReport> reports = new ArrayList<>();
        for (int year = RemedyBook.YEAR; year < RemedyBook.YEAR + REPORTS; year++) {
            reports.add(made.report(year));
        }
        Map<String, Map<String, RemedyClaims>> claims = new TreeMap<>();
        Map<String, Scorecard> scorecards = engine.evaluate(reports);
        for (MadeReport report : reports) {
            claims.put(report.key(), claims(report, scorecard(scorecards, report)));
        }
        for (int at = 0; at < MOST_CLAIMS; at++) {
            tryClaims(at, reports, claims);
        }
        return this;
    }

    /** By code of the indicator, for those whose target is missed. */
    private Map<String, RemedyClaims> claims(MadeReport report, Scorecard scorecard) {
        Map<String, RemedyClaims> claims = new LinkedHashMap<>();
        for (Judgement judgement : scorecard.verdicts()) {
            Remedy remedy = Remedies.of(judgement).orElse(null);
            if (remedy != null) {
                MadeIndicator indicator = indicator(judgement.cell().key().toString());
                MadeEntry entry = Objects.requireNonNull(report.entries().get(indicator.code()));
                RemedyClaims one = new RemedyClaims(indicator, made.bounds(indicator), entry, remedy);
                claims.put(indicator.code(), one);
                one.mistaken().ifPresent(how -> broken.add(how + ", of " + one));
                seen.merge(one.claims().isEmpty() ? "nothing to try" : "tried", 1, Integer::sum);
            }
        }
        return claims;
    }

    /** Puts one claim of every missed target to the engine, as if each figure had changed so. */
    private void tryClaims(int at, List<MadeReport> reports, Map<String, Map<String, RemedyClaims>> claims) {
        List<MadeReport> changed = new ArrayList<>();
        for (MadeReport report : reports) {
            Map<String, MadeEntry> entries = new LinkedHashMap<>();
            of(claims, report).forEach((code, one) -> {
                if (one.claims().size() <= at) {
                    return;
                }
                Claim claim = one.claims().get(at);
                if (claim.isBelowZero()) {
                    broken.add("%s is no figure, of %s".formatted(claim, one));
                } else {
                    entries.put(code, claim.figure());
                }
            });
            changed.add(new MadeReport(report.locality(), report.period(), entries, null, false));
        }
        Map<String, Scorecard> scorecards = engine.evaluate(changed);
        for (MadeReport report : changed) {
            Map<String, String> cells =
                    Outcome.of(scorecard(scorecards, report)).cells();
            report.entries().keySet().forEach(code -> {
                RemedyClaims one = Objects.requireNonNull(of(claims, report).get(code));
                Claim claim = one.claims().get(at);
                String verdict = cells.get(RemedyBook.key(one.indicator()));
                seen.merge(claim.what(), 1, Integer::sum);
                if (!(claim.met() ? "MET due" : "GAP due").equals(verdict)) {
                    broken.add("%s gives %s, of %s".formatted(claim, verdict, one));
                }
            });
        }
    }

    private MadeIndicator indicator(String key) {
        return made.indicators().stream()
                .filter(indicator -> RemedyBook.key(indicator).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, RemedyClaims> of(Map<String, Map<String, RemedyClaims>> claims, MadeReport report) {
        return Objects.requireNonNull(claims.get(report.key()));
    }

    private static Scorecard scorecard(Map<String, Scorecard> scorecards, MadeReport report) {
        return Objects.requireNonNull(scorecards.get(report.key()));
    }
}

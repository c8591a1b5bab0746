package vn.binhdang.engine.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.impact.FileImpact.Origin;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.ParsedReports;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Demand;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judge;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * Holds reports against two rule books. Only targets that the change concerns are decided, each once where both demand
 * the same; the answer is that of deciding everything twice. Safe for use by several threads at once.
 */
public final class ImpactStudy {

    /** As many as a planner remembers drafts. */
    private static final int MOST_OCCASIONS = 4_096;

    /** The demands of both rule books; equal to those of the same lists alone, since comparing their content is slow. */
    private record Both(List<Demand> before, List<Demand> after) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Both both && both.before == before && both.after == after;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(before) + System.identityHashCode(after);
        }
    }

    private final Side before;
    private final Side after;
    private final ReportIntake intake;
    private final @Nullable ReportIntake further;
    private final boolean sameRegister;
    private final Set<String> concerned;
    private final Map<Both, Occasion> occasions = new ConcurrentHashMap<>();

    public ImpactStudy(RuleBook before, RuleBook after, Judge judge) {
        this.before = new Side(before, judge);
        this.after = new Side(after, judge);
        this.sameRegister = new HashSet<>(before.register().all())
                .equals(new HashSet<>(after.register().all()));
        boolean sameCatalogue = List.copyOf(before.catalogue().all())
                .equals(List.copyOf(after.catalogue().all()));
        this.intake = new ReportIntake(before);
        this.further = sameRegister && sameCatalogue ? null : new ReportIntake(after);
        this.concerned = Concern.between(before, after, sameRegister);
    }

    /** Identifiers of the targets that are decided, sorted. */
    public Set<String> concerned() {
        return Set.copyOf(concerned);
    }

    /** What the reports of a file show, which both rule books must be able to read. */
    public FileImpact of(ReportFile file) {
        return of(ParsedReports.of(List.of(file)));
    }

    /** As {@link #of(ReportFile)}, for a file that was parsed before. */
    public FileImpact of(ParsedReports parsed) {
        try {
            return of(intake.accept(parsed));
        } catch (InvalidReportException unreadable) {
            return FileImpact.unread(unreadable.faults());
        }
    }

    /** What reports show that the intake of the old rule book has let pass. */
    public FileImpact of(List<Report> reports) {
        List<Fault> faults = refused(reports);
        if (!faults.isEmpty()) {
            return FileImpact.unread(faults);
        }
        List<Origin> origins = new ArrayList<>(reports.size());
        List<Flip> flips = new ArrayList<>();
        Totals totals = new Totals();
        for (Report report : reports) {
            origins.add(new Origin(report.locality(), report.period(), report.place()));
            for (Outcome outcome : outcomes(report)) {
                totals.add(outcome);
                if (outcome.isFlip()) {
                    flips.add(flip(report, outcome));
                }
            }
        }
        return new FileImpact(List.of(), origins, flips, totals);
    }

    private List<Fault> refused(List<Report> reports) {
        if (further == null) {
            return List.of();
        }
        try {
            further.accept(ParsedReports.read(reports));
            return List.of();
        } catch (InvalidReportException unreadable) {
            return unreadable.faults().stream()
                    .map(fault -> new Fault(
                            fault.place(), Text.of("theo quy định mới: %s", "by the new rules: %s", fault.message())))
                    .toList();
        }
    }

    private Iterable<Outcome> outcomes(Report report) {
        Locality old = before.locality(report).orElse(null);
        Locality young = after.locality(report).orElse(null);
        Occasion occasion = occasion(
                old == null ? List.of() : before.demands(old, report),
                young == null ? List.of() : after.demands(young, report));
        if (occasion.isEmpty()) {
            return List.of();
        }
        Map<Cell.Key, Outcome> outcomes = new LinkedHashMap<>();
        if (old != null) {
            for (Judgement judgement : before.judge(occasion.before(), old, report, occasion.indicators())) {
                Cell cell = judgement.cell();
                boolean alike = occasion.alike().contains(cell.clause().target().id());
                Verdict verdict = judgement.verdict();
                outcomes.put(cell.key(), new Outcome(cell.key(), cell.clause(), verdict, alike ? verdict : null));
            }
        }
        if (young != null) {
            for (Judgement judgement : after.judge(occasion.after(), young, report, occasion.indicators())) {
                Cell cell = judgement.cell();
                Outcome known = outcomes.get(cell.key());
                Verdict earlier = known == null ? null : known.before();
                outcomes.put(cell.key(), new Outcome(cell.key(), cell.clause(), earlier, judgement.verdict()));
            }
        }
        return outcomes.values();
    }

    private Occasion occasion(List<Demand> old, List<Demand> young) {
        if (occasions.size() >= MOST_OCCASIONS) {
            occasions.clear();
        }
        return occasions.computeIfAbsent(
                new Both(old, young), both -> Occasion.of(old, young, concerned, sameRegister));
    }

    private Flip flip(Report report, Outcome outcome) {
        Side side = after.locality(report).isPresent() ? after : before;
        Locality locality = side.locality(report).orElseThrow();
        Optional<String> within = side.above(locality, report);
        return new Flip(
                locality.code(),
                locality.name(),
                within.orElse(null),
                report.period(),
                outcome.key().target(),
                outcome.key().milestone(),
                outcome.before(),
                outcome.after());
    }
}

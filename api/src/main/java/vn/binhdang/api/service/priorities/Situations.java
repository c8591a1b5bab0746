package vn.binhdang.api.service.priorities;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.engine.duties.UnitDuties;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.priorities.DueTargets;
import vn.binhdang.engine.priorities.OpenFindings;
import vn.binhdang.engine.priorities.ReportsDue;
import vn.binhdang.engine.priorities.UnitSituation;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.targets.Severity;

/** Brings together what is known of units in a year. */
@Slf4j
@Service
@RequiredArgsConstructor
class Situations {

    private static final String WOMEN_LEADING = "women-key-leaders";

    private final JdbcClient database;
    private final Inspections inspections;

    /** The units with their duties in the year, as they stand on the day that the duties were looked at. */
    List<UnitSituation> of(List<UnitDuties> units, int year, InForce inForce) {
        List<String> codes = units.stream().map(unit -> unit.locality().code()).toList();
        Map<String, List<Severity>> open = openFindings(codes);
        Map<String, Report> reports = reports(codes, year, inForce);
        Map<String, Report> before = reports(codes, year - 1, inForce);
        LocalDate asOf = units.isEmpty() ? LocalDate.EPOCH : units.get(0).asOf();
        Map<String, LocalDate> visited = inspections.last(codes, asOf);
        return units.stream()
                .map(unit -> {
                    String code = unit.locality().code();
                    return new UnitSituation(
                            unit.locality(),
                            asOf,
                            OpenFindings.of(open.getOrDefault(code, List.of())),
                            womenLeading(reports.get(code)),
                            ReportsDue.of(unit),
                            visited.get(code),
                            targets(reports.get(code), inForce).orElse(new DueTargets(0, 0, 0)),
                            targets(before.get(code), inForce).orElse(null));
                })
                .toList();
    }

    private Map<String, List<Severity>> openFindings(Collection<String> codes) {
        Map<String, List<Severity>> open = new HashMap<>();
        database.sql("""
                        SELECT locality, severity FROM finding
                        WHERE locality = ANY (?) AND state NOT IN ('verified', 'obsolete', 'waived')
                        """).param(codes.toArray(String[]::new)).query(row -> {
            open.computeIfAbsent(row.getString("locality"), unused -> new ArrayList<>())
                    .add(severity(row.getString("severity")));
        });
        return open;
    }

    private static Severity severity(String code) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The reports on the whole year that were sent, by unit. */
    private Map<String, Report> reports(Collection<String> codes, int year, InForce inForce) {
        Map<String, Report> reports = new HashMap<>();
        database.sql("""
                        SELECT r.content FROM unit_report u JOIN revision r ON r.report = u.id AND r.number = u.revision
                        WHERE u.locality = ANY (?) AND u.period = ? AND u.state <> 'draft'
                        """)
                .params(codes.toArray(String[]::new), Integer.toString(year))
                .query(String.class)
                .list()
                .forEach(content -> read(content, inForce).ifPresent(report -> reports.put(report.locality(), report)));
        return reports;
    }

    private static Optional<Report> read(String content, InForce inForce) {
        try {
            return inForce
                    .intake()
                    .read(List.of(new ReportFile("stored report", content.getBytes(StandardCharsets.UTF_8))))
                    .stream()
                    .findFirst();
        } catch (InvalidReportException outdated) {
            log.warn(
                    "a stored report says nothing to the rule files in force: {}",
                    outdated.faults().get(0));
            return Optional.empty();
        }
    }

    private static Optional<DueTargets> targets(@Nullable Report report, InForce inForce) {
        return Optional.ofNullable(report)
                .map(known -> DueTargets.of(inForce.engine().evaluate(known)));
    }

    /** In percent, exact; null where it is not known. */
    private static @Nullable Quantity womenLeading(@Nullable Report report) {
        return Optional.ofNullable(report)
                .flatMap(known -> known.entry(WOMEN_LEADING))
                .map(entry -> percent(entry.reported()))
                .orElse(null);
    }

    private static @Nullable Quantity percent(Reported reported) {
        if (reported instanceof Reported.Counts counts && counts.denominator().signum() > 0) {
            return Quantity.of(counts.numerator())
                    .dividedBy(Quantity.of(counts.denominator()))
                    .times(100);
        }
        return reported instanceof Reported.Amount amount ? Quantity.of(amount.value()) : null;
    }
}

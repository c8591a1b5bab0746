package vn.binhdang.api.service.submissions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.engine.history.History;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.Report;
import vn.binhdang.engine.report.ReportFile;

/** What a unit, and the units it was made of, have reported before. */
@Slf4j
@Repository
@RequiredArgsConstructor
class EarlierReports {

    private static final int YEARS = 10;

    private final JdbcClient database;

    /** The latest revisions of earlier periods of the same kind, ten years back. */
    History before(Report report, InForce inForce) {
        List<Report> earlier = database
                .sql("""
                        SELECT r.content
                        FROM unit_report u JOIN revision r ON r.report = u.id AND r.number = u.revision
                        WHERE u.state <> 'draft' AND u.locality = ANY (?) AND u.series = ? AND u.period_last < ? AND u.period_last > ?
                        """)
                .params(
                        codes(report, inForce),
                        report.period().series(),
                        report.period().last(),
                        report.period().last().minusYears(YEARS))
                .query(String.class)
                .list()
                .stream()
                .flatMap(content -> read(content, inForce))
                .toList();
        return earlier.isEmpty() ? History.none() : History.of(earlier, List.of(), inForce.ancestry());
    }

    /** The unit's own report of the period, else its last one before. */
    Optional<Report> last(String code, Period period, InForce inForce) {
        return database.sql("""
                        SELECT r.content
                        FROM unit_report u JOIN revision r ON r.report = u.id AND r.number = u.revision
                        WHERE u.state <> 'draft' AND u.locality = ? AND u.series = ? AND u.period_last <= ? ORDER BY u.period_last DESC LIMIT 1
                        """)
                .params(code, period.series(), period.last())
                .query(String.class)
                .optional()
                .flatMap(content -> read(content, inForce).findFirst());
    }

    /** Those of the unit and of the units it was in earlier years. */
    private static String[] codes(Report report, InForce inForce) {
        Locality unit = inForce.ruleBook()
                .register()
                .find(report.locality(), report.period().last())
                .orElseThrow();
        return IntStream.rangeClosed(0, YEARS)
                .mapToObj(years -> report.period().last().minusYears(years))
                .flatMap(day -> inForce.ancestry().on(unit, day).stream())
                .map(Locality::code)
                .distinct()
                .toArray(String[]::new);
    }

    /** Rule files may have changed so much that an old report says nothing to them any more. */
    static Stream<Report> read(String content, InForce inForce) {
        try {
            return inForce
                    .intake()
                    .read(List.of(new ReportFile("earlier report", content.getBytes(StandardCharsets.UTF_8))))
                    .stream();
        } catch (InvalidReportException outdated) {
            log.warn(
                    "an earlier report is left out of the history, for it has {} faults by the rule files of today",
                    outdated.faults().size()); // which quote what it says
            return Stream.of();
        }
    }
}

package vn.binhdang.api.service.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.engine.duties.FiledReport;
import vn.binhdang.engine.duties.Stage;
import vn.binhdang.engine.report.Period;

/** What units have written and sent. */
@Repository
@RequiredArgsConstructor
class FiledReports {

    private final JdbcClient database;

    private record Filed(String locality, FiledReport report) {}

    /**
     * Those on periods of the year, by unit. The day is the one that the report gives for itself, as in its verdicts, else
     * the day on which it came, in Vietnam.
     */
    Map<String, List<FiledReport>> of(Collection<String> localities, int year) {
        return database
                .sql("""
                        SELECT u.locality, u.period, u.state, min(coalesce(r.submitted_on,
                            (r.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)) AS sent_on
                        FROM unit_report u JOIN revision r ON r.report = u.id
                        WHERE u.locality = ANY (?) AND u.period_last BETWEEN ? AND ?
                        GROUP BY u.locality, u.period, u.state
                        """)
                .params(localities.toArray(String[]::new), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(FiledReports::filed)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Filed::locality, Collectors.mapping(Filed::report, Collectors.toList())));
    }

    private static Filed filed(ResultSet row, int number) throws SQLException {
        Stage stage = Stage.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        return new Filed(
                row.getString("locality"),
                new FiledReport(
                        Period.parse(row.getString("period")).orElseThrow(),
                        stage == Stage.DRAFT ? null : row.getObject("sent_on", LocalDate.class),
                        stage));
    }
}

package vn.binhdang.api.service.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.findings.Standing.Seen;
import vn.binhdang.engine.text.Text;

/** Between a finding and its row in the database. */
final class FindingRow {

    private static final List<Function<TrackedFinding, @Nullable Object>> COLUMNS = List.of(
            TrackedFinding::id,
            TrackedFinding::identity,
            TrackedFinding::locality,
            TrackedFinding::localitySince,
            finding -> array(finding.path()),
            TrackedFinding::series,
            TrackedFinding::kind,
            TrackedFinding::target,
            TrackedFinding::indicator,
            finding -> finding.seen().report(),
            finding -> finding.seen().revision(),
            finding -> finding.seen().period(),
            finding -> finding.seen().lastDay(),
            finding -> finding.seen().severity(),
            finding -> finding.seen().message().vi(),
            finding -> finding.seen().message().en(),
            TrackedFinding::sincePeriod,
            TrackedFinding::openedAt,
            finding -> finding.state().code(),
            finding -> finding.standing().reopensFrom(),
            finding -> dueDay(finding.standing().due()),
            finding -> isCertain(finding.standing().due()),
            finding -> finding.standing().until(),
            finding -> finding.standing().approver(),
            finding -> array(finding.standing().reasons()),
            finding -> finding.standing().carriedTo(),
            TrackedFinding::version);

    private FindingRow() {}

    /** Column by column, in the order of the statement that writes them. */
    static Object[] columns(List<TrackedFinding> findings) {
        return COLUMNS.stream()
                .map(column -> FindingStore.column(findings, column))
                .toArray();
    }

    static TrackedFinding read(ResultSet row, int number) throws SQLException {
        Seen seen = new Seen(
                row.getObject("report", UUID.class),
                row.getInt("revision"),
                row.getString("last_period"),
                row.getObject("last_day", LocalDate.class),
                row.getString("severity"),
                new Text(row.getString("message_vi"), row.getString("message_en")));
        return new TrackedFinding(
                row.getObject("id", UUID.class),
                row.getString("identity"),
                row.getString("locality"),
                row.getObject("locality_since", LocalDate.class),
                texts(row, "path"),
                row.getString("series"),
                row.getString("kind"),
                row.getString("target"),
                row.getString("indicator"),
                seen,
                row.getString("since_period"),
                row.getTimestamp("opened_at").toInstant(),
                standing(row),
                row.getInt("version"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return new Standing(
                FindingState.of(row.getString("state")).orElseThrow(),
                row.getObject("reopens_from", LocalDate.class),
                due == null ? null : new Due(due, row.getBoolean("due_certain")),
                row.getObject("until", LocalDate.class),
                row.getString("approver"),
                texts(row, "reasons"),
                row.getObject("carried_to", UUID.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Codes and names of reasons, none of which has a sign that would have to be escaped. */
    static String array(Collection<String> codes) {
        return codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable LocalDate dueDay(@Nullable Due due) {
        return due == null ? null : due.day();
    }

    private static boolean isCertain(@Nullable Due due) {
        return due == null || due.certain();
    }
}

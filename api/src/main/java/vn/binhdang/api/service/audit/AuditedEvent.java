package vn.binhdang.api.service.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a finding, as it is written down once and for all.
 *
 * @param from state before; null for the first step
 * @param reasons why, where a report has done it
 * @param report that has done it; null where a person or a day has
 * @param related the finding that it was carried to or taken over from
 * @param content hash of a document that came with it
 */
public record AuditedEvent(
        UUID finding,
        Instant at,
        String actor,
        String action,
        @Nullable String from,
        String to,
        List<String> reasons,
        @Nullable String note,
        @Nullable LocalDate until,
        @Nullable UUID report,
        @Nullable Integer revision,
        @Nullable UUID related,
        @Nullable String content) {

    public AuditedEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
        reasons = List.copyOf(reasons);
    }

    /** Reads a row of {@code finding_event}. */
    public static AuditedEvent of(ResultSet row) throws SQLException {
        return new AuditedEvent(
                row.getObject("finding", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("from_state"),
                row.getString("to_state"),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getString("note"),
                row.getObject("until", LocalDate.class),
                row.getObject("report", UUID.class),
                row.getObject("revision", Integer.class),
                row.getObject("related", UUID.class),
                row.getString("content"));
    }

    /** Over all that it says. Each field comes with its length, so that none can flow into the next. */
    public String hash() {
        return Sha256.of(Stream.of(
                        finding,
                        at,
                        actor,
                        action,
                        text(from),
                        to,
                        String.join(",", reasons),
                        text(note),
                        text(until),
                        text(report),
                        text(revision),
                        text(related),
                        text(content))
                .map(Object::toString)
                .map(field -> field.getBytes(StandardCharsets.UTF_8).length + ":" + field)
                .collect(Collectors.joining("\n")));
    }

    /** Over the steps that belong to one report, in whatever order they are given. */
    public static String hash(List<AuditedEvent> events) {
        return Sha256.of(events.stream()
                .map(AuditedEvent::hash)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n")));
    }

    /** Nothing said is told apart from an empty text. */
    private static String text(@Nullable Object field) {
        return field == null ? "" : "=" + field;
    }
}

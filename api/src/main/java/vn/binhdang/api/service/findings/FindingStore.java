package vn.binhdang.api.service.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.findings.EarlierVerdicts.Stored;

/** Findings in the database; many are written by one statement. */
@Repository
@RequiredArgsConstructor
class FindingStore {

    private final JdbcClient database;

    /** Lets one report of a unit at a time take up its findings, until the transaction ends. */
    void hold(String locality, String series) {
        database.sql("INSERT INTO finding_unit (locality, series) VALUES (?, ?)"
                        + " ON CONFLICT (locality, series) DO UPDATE SET series = excluded.series")
                .params(locality, series)
                .update();
    }

    /** Those of the units in periods of the series, held until the transaction ends. */
    List<TrackedFinding> known(List<String> localities, String series) {
        return database.sql("SELECT * FROM finding WHERE locality = ANY (?) AND series = ? ORDER BY id FOR UPDATE")
                .params(localities.toArray(new String[0]), series)
                .query(FindingRow::read)
                .list();
    }

    /** Whether the unit has reported a later period than the one that ends on the day. */
    boolean hasLaterReport(String locality, String series, LocalDate last) {
        return database.sql("SELECT EXISTS (SELECT FROM unit_report WHERE locality = ? AND series = ?"
                        + " AND period_last > ? AND revision > 0)")
                .params(locality, series, last)
                .query(Boolean.class)
                .single();
    }

    Stored revision(UUID report, int number) {
        return database.sql("SELECT content, rule_book, engine FROM revision WHERE report = ? AND number = ?")
                .params(report, number)
                .query(Stored.class)
                .single();
    }

    Optional<TrackedFinding> find(UUID id) {
        return database.sql("SELECT * FROM finding WHERE id = ?")
                .param(id)
                .query(FindingRow::read)
                .optional();
    }

    /** As {@link #find}, held until the transaction ends. */
    Optional<TrackedFinding> hold(UUID id) {
        return database.sql("SELECT * FROM finding WHERE id = ? FOR UPDATE")
                .param(id)
                .query(FindingRow::read)
                .optional();
    }

    /** Those that were carried to it. */
    List<UUID> predecessors(UUID id) {
        return database.sql("SELECT id FROM finding WHERE carried_to = ? ORDER BY identity")
                .param(id)
                .query(UUID.class)
                .list();
    }

    List<UUID> waivedUntilBefore(LocalDate day) {
        return database.sql("SELECT id FROM finding WHERE state = 'waived' AND until < ? ORDER BY id")
                .param(day)
                .query(UUID.class)
                .list();
    }

    /** Adds those that are new and changes the others. */
    void write(List<TrackedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        database.sql("""
                        INSERT INTO finding (id, identity, locality, locality_since, path, series, kind, target,
                            indicator, report, revision, last_period, last_day, severity, message_vi, message_en,
                            since_period, opened_at, state, reopens_from, due, due_certain, until, approver, reasons,
                            carried_to, version)
                        SELECT id::uuid, identity, locality, locality_since::date, path::text[], series, kind, target,
                            indicator, report::uuid, revision::integer, last_period, last_day::date, severity,
                            message_vi, message_en, since_period, opened_at::timestamptz, state, reopens_from::date,
                            due::date, due_certain::boolean, until::date, approver, reasons::text[],
                            carried_to::uuid, version::integer
                        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            AS f (id, identity, locality, locality_since, path, series, kind, target,
                            indicator, report, revision, last_period, last_day, severity, message_vi, message_en,
                            since_period, opened_at, state, reopens_from, due, due_certain, until, approver, reasons,
                            carried_to, version)
                        ON CONFLICT (id) DO UPDATE SET locality_since = excluded.locality_since, path = excluded.path,
                            report = excluded.report, revision = excluded.revision,
                            last_period = excluded.last_period, last_day = excluded.last_day,
                            severity = excluded.severity, message_vi = excluded.message_vi,
                            message_en = excluded.message_en, since_period = excluded.since_period,
                            opened_at = excluded.opened_at, state = excluded.state,
                            reopens_from = excluded.reopens_from, due = excluded.due,
                            due_certain = excluded.due_certain, until = excluded.until, approver = excluded.approver,
                            reasons = excluded.reasons, carried_to = excluded.carried_to, version = excluded.version
                        """).params(FindingRow.columns(findings)).update();
    }

    /** One text for each, as the column of a statement over many rows. */
    static <T> String[] column(List<T> all, Function<T, @Nullable Object> text) {
        String[] column = new String[all.size()];
        for (int row = 0; row < column.length; row++) {
            Object value = text.apply(all.get(row));
            column[row] = value == null ? null : value.toString();
        }
        return column;
    }
}

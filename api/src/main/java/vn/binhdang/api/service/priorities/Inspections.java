package vn.binhdang.api.service.priorities;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.audit.AuditTrail;

/** When units were visited. */
@Service
@RequiredArgsConstructor
class Inspections {

    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    /** A visit that took place. @param note what it was about, in a sentence */
    record Inspection(
            String locality, LocalDate heldOn, @Nullable String note) {}

    /** Enters a visit; one of the same unit and day is there once. */
    @Transactional
    public void enter(Inspection inspection, Caller caller) {
        int added = database.sql("""
                        INSERT INTO inspection (id, locality, held_on, note, entered_by, entered_at)
                        VALUES (:id, :locality, :day, :note, :by, :at) ON CONFLICT (locality, held_on) DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("locality", inspection.locality())
                .param("day", inspection.heldOn())
                .param("note", inspection.note())
                .param("by", caller.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            Map<String, String> details = new LinkedHashMap<>();
            details.put("heldOn", inspection.heldOn().toString());
            details.put("note", inspection.note() == null ? "" : inspection.note());
            audit.append(caller.name(), "inspection.entered", "locality/" + inspection.locality(), details);
        }
    }

    /** The visits of a unit, the last one first. */
    List<Inspection> of(String locality) {
        return database.sql("SELECT locality, held_on, note FROM inspection WHERE locality = ? ORDER BY held_on DESC")
                .param(locality)
                .query(Inspection.class)
                .list();
    }

    /** The last visit up to a day, by unit. */
    Map<String, LocalDate> last(Collection<String> localities, LocalDate asOf) {
        Map<String, LocalDate> last = new HashMap<>();
        database.sql("""
                        SELECT locality, max(held_on) AS held_on FROM inspection
                        WHERE locality = ANY (?) AND held_on <= ? GROUP BY locality
                        """).params(localities.toArray(String[]::new), asOf).query(row -> {
            last.put(row.getString("locality"), row.getObject("held_on", LocalDate.class));
        });
        return last;
    }
}

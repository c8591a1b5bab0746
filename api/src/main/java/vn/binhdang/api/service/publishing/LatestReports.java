package vn.binhdang.api.service.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.access.Territory;

/** The latest revision of every stored report. */
@Repository
@RequiredArgsConstructor
class LatestReports {

    private static final int AT_A_TIME = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient database;
    private final Territories territories;

    /** One of them. @param content as JSON */
    record Latest(UUID id, List<String> path, LocalDate lastDay, String content) {}

    /** Whether there are more than some number of them. */
    boolean areMoreThan(int some) {
        return database.sql("SELECT count(*) FROM (SELECT 1 FROM unit_report WHERE revision > 0 LIMIT ?) few")
                        .param(some + 1)
                        .query(Integer.class)
                        .single()
                > some;
    }

    /** Those that the caller may see, some at a time. */
    void read(Caller caller, Consumer<List<Latest>> some) {
        Territory territory = territories.of(caller);
        List<Latest> page = page(FIRST);
        while (!page.isEmpty()) {
            List<Latest> seen = new ArrayList<>(page);
            seen.removeIf(report -> !territory.holds(report.path(), report.lastDay()));
            some.accept(seen);
            page = page(page.get(page.size() - 1).id());
        }
    }

    private List<Latest> page(UUID after) {
        return database.sql("""
                        SELECT u.id, u.path, u.period_last, r.content
                        FROM unit_report u JOIN revision r ON r.report = u.id AND r.number = u.revision
                        WHERE u.id > ? ORDER BY u.id LIMIT ?
                        """)
                .params(after, AT_A_TIME)
                .query((row, number) -> new Latest(
                        row.getObject("id", UUID.class),
                        List.of((String[]) row.getArray("path").getArray()),
                        row.getObject("period_last", LocalDate.class),
                        row.getString("content")))
                .list();
    }
}

package vn.binhdang.api.service.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Territories;
import vn.binhdang.api.service.access.Territory;
import vn.binhdang.api.service.findings.FindingFilter.Sort;
import vn.binhdang.api.service.http.Cursor;
import vn.binhdang.api.service.http.Page;
import vn.binhdang.engine.localities.Locality;

/** Finds findings, page by page. Each page begins after the last row of the one before, whatever was added meanwhile. */
@Repository
@RequiredArgsConstructor
class FindingSearch {

    /** A unit with all below it: provinces and districts stand at fixed places in the path. */
    private static final String BELOW = "(locality = :%1$s OR path[2] = :%1$s OR path[3] = :%1$s)";

    private static final Map<Sort, Pattern> KEYS = Map.of(
            Sort.DUE, Pattern.compile("\\d{4}-\\d\\d-\\d\\d|infinity"),
            Sort.SEVERITY, Pattern.compile("\\d"),
            Sort.OPENED, Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?\\+00"));
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient database;
    private final Territories territories;

    /** A row with the value by which it is sorted. */
    private record Row(TrackedFinding finding, String key) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(FindingRow.read(row, number), row.getString("sort_key"));
        }
    }

    Page<FindingView> page(FindingFilter filter, int limit, @Nullable String cursor, Caller caller) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        Map<String, Object> values = new HashMap<>();
        within(territories.of(caller), conditions, values);
        filter(filter, conditions, values);
        Sort sort = filter.sort();
        if (cursor != null) {
            after(Cursor.read(cursor, filter.toString(), 2), sort, conditions, values);
        }
        String order = sort.isAscending() ? "" : " DESC";
        values.put("limit", limit + 1);
        List<Row> rows = database.sql("SELECT *, (" + sort.column() + ")::text AS sort_key FROM finding WHERE "
                        + String.join(" AND ", conditions)
                        + " ORDER BY " + sort.column() + order + ", id" + order + " LIMIT :limit")
                .params(values)
                .query(Row::of)
                .list();
        boolean isLast = rows.size() <= limit;
        List<Row> shown = isLast ? rows : rows.subList(0, limit);
        Row last = isLast ? null : shown.get(limit - 1);
        return new Page<>(
                shown.stream().map(row -> FindingView.of(row.finding())).toList(),
                last == null
                        ? null
                        : new Cursor(List.of(last.key(), last.finding().id().toString())).written(filter.toString()));
    }

    /** As {@link TrackedFinding#isIn}; what is asked first is asked of an index. */
    private static void within(Territory territory, List<String> conditions, Map<String, Object> values) {
        if (territory.isWhole()) {
            return;
        }
        conditions.add(territory.isAlone() ? "locality = ANY (:units)" : """
                (locality = ANY (:units) OR path[2] = ANY (:units) OR path[3] = ANY (:units))""");
        conditions.add("""
                EXISTS (SELECT FROM unnest(:units, :firsts::date[], :lasts::date[]) AS unit (code, first, last)
                    WHERE unit.code = ANY (path) AND greatest(last_day, locality_since) BETWEEN first AND last)""");
        List<Locality> units = territory.units();
        values.put("units", column(units, Locality::code, ""));
        values.put("firsts", column(units, unit -> unit.validity().from(), "-infinity"));
        values.put("lasts", column(units, unit -> unit.validity().to(), "infinity"));
    }

    private static String[] column(List<Locality> units, Function<Locality, @Nullable Object> value, String none) {
        return units.stream()
                .map(unit -> Objects.requireNonNullElse(value.apply(unit), none).toString())
                .toArray(String[]::new);
    }

    private static void filter(FindingFilter filter, List<String> conditions, Map<String, Object> values) {
        String locality = filter.locality();
        if (locality != null && !locality.equals(Caller.WHOLE_COUNTRY)) {
            conditions.add(BELOW.formatted("locality"));
            values.put("locality", locality);
        }
        add("path[2] = :province", "province", filter.province(), conditions, values);
        add("target = :target", "target", filter.target(), conditions, values);
        add("indicator = :indicator", "indicator", filter.indicator(), conditions, values);
        any("state", filter.states(), conditions, values);
        any("kind", filter.kinds(), conditions, values);
        any("severity", filter.severities(), conditions, values);
        LocalDate since = filter.since();
        add(
                "opened_at >= :since::timestamptz",
                "since",
                since == null
                        ? null
                        : since.atStartOfDay(Deadlines.ZONE).toInstant().toString(),
                conditions,
                values);
        add("due < :due", "due", filter.dueBefore(), conditions, values);
    }

    private static void any(String column, List<String> codes, List<String> conditions, Map<String, Object> values) {
        if (!codes.isEmpty()) {
            conditions.add(column + " IN (:" + column + ")");
            values.put(column, codes);
        }
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static void after(Cursor cursor, Sort sort, List<String> conditions, Map<String, Object> values) {
        String key = cursor.values().get(0);
        String id = cursor.values().get(1);
        if (!KEYS.getOrDefault(sort, ID).matcher(key).matches()
                || !ID.matcher(id).matches()) {
            throw Cursor.invalid();
        }
        conditions.add("(%s, id) %s (:key::%s, :id::uuid)"
                .formatted(sort.column(), sort.isAscending() ? ">" : "<", sort.type()));
        values.put("key", key);
        values.put("id", id);
    }
}

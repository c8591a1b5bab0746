package vn.binhdang.api.service.operations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhdang.api.service.operations.BackupFile.SequencePart;

/** The tables of the service as they are in the database. That of the migrations is not among them. */
final class Tables {

    static final String HISTORY = "flyway_schema_history";

    private Tables() {}

    /** By name. */
    static List<String> names(JdbcClient database) {
        return database.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> ? ORDER BY 1")
                .param(HISTORY)
                .query(String.class)
                .list();
    }

    /** Those that are stored, in their order. */
    static List<String> columns(JdbcClient database, String table) {
        return database.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = ? AND is_generated = 'NEVER'
                        ORDER BY ordinal_position
                        """).param(table).query(String.class).list();
    }

    static List<SequencePart> sequences(JdbcClient database) {
        return database
                .sql("SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1")
                .query(String.class)
                .list()
                .stream()
                .map(name -> database.sql("SELECT last_value, is_called FROM public." + quoted(name))
                        .query((row, number) -> new SequencePart(name, row.getLong(1), row.getBoolean(2)))
                        .single())
                .toList();
    }

    static String schema(JdbcClient database) {
        return database.sql("SELECT version FROM " + HISTORY
                        + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    /** As {@code COPY} names the columns of a table. */
    static String target(String table, List<String> columns) {
        return "public." + quoted(table) + " ("
                + String.join(", ", columns.stream().map(Tables::quoted).toList()) + ")";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

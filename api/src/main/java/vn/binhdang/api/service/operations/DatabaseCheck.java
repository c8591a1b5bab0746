package vn.binhdang.api.service.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.service.database.ServiceDatabase;
import vn.binhdang.engine.text.Text;

/** Looks at the database of the service, through the eyes of the role that runs it. */
final class DatabaseCheck {

    private static final int LEAST_VERSION = 150_000;
    private static final Duration MOST_SKEW = Duration.ofSeconds(5);

    private final Path data;
    private final Map<String, String> environment;
    private final Clock clock;
    private final List<Diagnosis> all = new ArrayList<>();

    DatabaseCheck(Path data, Map<String, String> environment, Clock clock) {
        this.data = data;
        this.environment = environment;
        this.clock = clock;
    }

    List<Diagnosis> examine() {
        if (!ServiceDatabase.isOutside(environment)
                && !Files.exists(data.resolve("database").resolve("postgres").resolve("PG_VERSION"))) {
            return List.of(Diagnosis.ok(
                    "database",
                    Text.of(
                            "chưa có; được tạo khi dịch vụ chạy lần đầu",
                            "none yet; it is made when the service first starts")));
        }
        try (ServiceDatabase database = ServiceDatabase.open(data, environment);
                Connection connection = database.asService()) {
            JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            server(client);
            migrations(database);
            if (hasTables(client)) {
                rights(client);
                heads(client);
            }
        } catch (SQLException | DataAccessException | IOException | NotReadyException away) {
            Text why = away instanceof NotReadyException plain ? plain.text() : Text.same(away.getMessage() + "");
            all.add(Diagnosis.fault(
                    "database",
                    why,
                    ServiceDatabase.isOutside(environment)
                            ? Text.of(
                                    "Kiểm tra máy chủ và SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD.",
                                    "Look at the server and at SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD.")
                            : Text.of("Xem database/postgres.log.", "See database/postgres.log.")));
        }
        return all;
    }

    private void server(JdbcClient client) {
        int version = Integer.parseInt(setting(client, "server_version_num"));
        Text found = Text.of("PostgreSQL %s trả lời", "PostgreSQL %s answers", setting(client, "server_version"));
        all.add(
                version >= LEAST_VERSION
                        ? Diagnosis.ok("database", found)
                        : Diagnosis.fault(
                                "database",
                                found,
                                Text.of("Dùng PostgreSQL 15 trở lên.", "Use PostgreSQL 15 or newer.")));
        String fsync = setting(client, "fsync");
        String commit = setting(client, "synchronous_commit");
        Text durability = Text.same("fsync=" + fsync + ", synchronous_commit=" + commit);
        boolean keeps = fsync.equals("on") && !List.of("off", "local").contains(commit);
        all.add(
                keeps
                        ? Diagnosis.ok("durability", durability)
                        : Diagnosis.fault(
                                "durability",
                                durability,
                                Text.of(
                                        "Bật cả hai: nếu không, báo cáo đã xác nhận có thể mất khi mất điện.",
                                        "Switch both on: reports that were confirmed can be lost in a power cut"
                                                + " otherwise.")));
        Instant there = client.sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        Duration skew = Duration.between(there, clock.instant()).abs();
        Text apart = Text.of("lệch %s ms", "%s ms apart", skew.toMillis());
        all.add(
                skew.compareTo(MOST_SKEW) <= 0
                        ? Diagnosis.ok("clocks", apart)
                        : Diagnosis.warning(
                                "clocks",
                                apart,
                                Text.of(
                                        "Bật đồng bộ giờ (NTP) trên cả hai máy.",
                                        "Switch on time synchronisation (NTP) on both machines.")));
    }

    private static String setting(JdbcClient client, String name) {
        return client.sql("SELECT current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private void migrations(ServiceDatabase database) {
        try {
            if (Migrations.areAllOpen(database)) {
                all.add(Diagnosis.ok(
                        "migrations",
                        Text.of(
                                "chưa có bảng nào; lần khởi động đầu sẽ tạo",
                                "no tables yet; the first start makes them")));
                return;
            }
            List<String> open = Migrations.open(database);
            all.add(
                    open.isEmpty()
                            ? Diagnosis.ok("migrations", Text.of("đã áp dụng đủ", "all applied"))
                            : Diagnosis.warning(
                                    "migrations",
                                    Text.of("khác chương trình: %s", "differ from the program: %s", open),
                                    Text.of(
                                            "Những bước còn thiếu được áp dụng khi dịch vụ khởi động; nếu cơ sở dữ liệu mới"
                                                    + " hơn chương trình, hãy dùng đúng bản chương trình.",
                                            "Those missing are applied when the service starts; where the database is"
                                                    + " newer than the program, use the program that fits it.")));
        } catch (FlywayException unreadable) {
            all.add(Diagnosis.warning(
                    "migrations",
                    Text.of("không xem được", "cannot be seen"),
                    Text.of(
                            "Đặt SPRING_FLYWAY_USER và SPRING_FLYWAY_PASSWORD như khi chạy dịch vụ.",
                            "Set SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD as for the service.")));
        }
    }

    private static boolean hasTables(JdbcClient client) {
        return client.sql("SELECT to_regclass('public.audit_head') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    private void rights(JdbcClient client) {
        List<String> tooMany = client.sql("""
                        SELECT t || ' ' || p
                        FROM unnest(ARRAY['audit_entry', 'revision', 'finding_event', 'evidence', 'pack_text',
                                'pack_version', 'rule_book_taken_up']) t,
                            unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) p
                        WHERE to_regclass('public.' || t) IS NOT NULL
                            AND has_table_privilege(current_user, 'public.' || t, p) ORDER BY 1
                        """).query(String.class).list();
        all.add(
                tooMany.isEmpty()
                        ? Diagnosis.ok(
                                "rights",
                                Text.of(
                                        "dịch vụ không sửa, xóa được nhật ký và báo cáo đã nhận",
                                        "the service cannot change or delete the audit trail and what was received"))
                        : Diagnosis.fault(
                                "rights",
                                Text.of("dịch vụ có quyền thừa: %s", "the service has rights too many: %s", tooMany),
                                Text.of(
                                        "Chạy dịch vụ bằng một vai trò không sở hữu bảng (docs/operations.md).",
                                        "Run the service as a role that does not own the tables (docs/operations.md).")));
    }

    private void heads(JdbcClient client) {
        long entries =
                client.sql("SELECT seq FROM audit_head").query(Long.class).single();
        Path file = HeadsFile.place(data, environment);
        all.add(
                entries == 0 || Files.isReadable(file)
                        ? Diagnosis.ok("audit-heads", Text.of("nhật ký: %s dòng", "audit trail: %s entries", entries))
                        : Diagnosis.fault(
                                "audit-heads",
                                Text.of("không có %s", "there is no %s", file),
                                Text.of(
                                        "Lấy lại từ bản sao lưu: thiếu tệp này thì phần cuối nhật ký bị cắt không bị phát"
                                                + " hiện.",
                                        "Take it back from a backup: without it, an end cut off the audit trail goes"
                                                + " unnoticed.")));
    }
}

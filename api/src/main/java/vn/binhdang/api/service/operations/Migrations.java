package vn.binhdang.api.service.operations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import vn.binhdang.api.service.database.ServiceDatabase;

/** The steps by which the tables became what they are, for commands that work beside the service. */
final class Migrations {

    private Migrations() {}

    static void all(ServiceDatabase database) {
        configured(database).load().migrate();
    }

    /** The tables as they were at a version that this program knows. */
    static void to(String version, ServiceDatabase database) {
        configured(database)
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    /** Names of the steps that have not been taken, and of those taken that this program does not know. */
    static List<String> open(ServiceDatabase database) {
        MigrationInfo[] all = configured(database).load().info().all();
        return Stream.of(all)
                .filter(one -> !one.getState().isApplied() || !one.getState().isResolved())
                .map(MigrationInfo::getScript)
                .toList();
    }

    /** Whether no step has been taken yet. */
    static boolean areAllOpen(ServiceDatabase database) {
        return configured(database).load().info().applied().length == 0;
    }

    private static FluentConfiguration configured(ServiceDatabase database) {
        return Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .placeholders(Map.of("service", database.serviceRole()));
    }
}

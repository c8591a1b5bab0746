package vn.binhdang.api.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.database.ServiceDatabase;
import vn.binhdang.api.service.operations.Diagnosis.Level;

class DoctorTest {

    private static final RuleSettings SHIPPED = new RuleSettings(null, null, null);
    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aMachineOnWhichTheServiceWasNeverStartedHasNoFault() {
        List<Diagnosis> found = Doctor.examine(folder, NOTHING, SHIPPED, "127.0.0.1", 0, Clock.systemUTC());
        assertThat(found).noneMatch(one -> one.level() == Level.FAULT);
        assertThat(levels(found)).containsKeys("java", "memory", "data-folder", "disk-space", "rule-files", "holidays");
    }

    @Test
    void rulesThatAreNotThereAndAPortInUseAreNamedWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Diagnosis> found = Doctor.examine(
                    folder,
                    NOTHING,
                    new RuleSettings(folder.resolve("none"), null, null),
                    "127.0.0.1",
                    taken.getLocalPort(),
                    Clock.systemUTC());
            assertThat(levels(found)).containsEntry("port", Level.WARNING).containsEntry("rule-files", Level.FAULT);
            assertThat(found)
                    .filteredOn(one -> one.level() != Level.OK)
                    .allMatch(one ->
                            !one.advice().vi().isEmpty() && !one.advice().en().isEmpty());
        }
    }

    @Test
    void anOutsideDatabaseThatDoesNotKeepWhatItConfirmsAndAClockThatIsWrongAreFound() {
        Map<String, String> environment = environment(TestDatabase.fresh(), "binhdang_service");
        List<Diagnosis> found = Doctor.examine(
                folder, environment, SHIPPED, "127.0.0.1", 0, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-3)));
        assertThat(levels(found))
                .containsEntry("database", Level.OK)
                .containsEntry("durability", Level.FAULT) // the server of the tests keeps nothing
                .containsEntry("clocks", Level.WARNING)
                .containsEntry("migrations", Level.OK); // there are none yet
    }

    @Test
    void aDatabaseThatIsNotOfTheProgramsTimeIsAWarning() throws IOException {
        Map<String, String> environment = environment(TestDatabase.fresh(), "binhdang_service");
        try (ServiceDatabase opened = ServiceDatabase.open(folder, environment)) {
            Migrations.to("3", opened);
        }
        assertThat(levels(examine(environment))).containsEntry("migrations", Level.WARNING);
    }

    @Test
    void aRoleThatMayChangeTheAuditTrailIsAFault() {
        TestDatabase database = TestDatabase.fresh();
        Map<String, String> environment = environment(database, "binhdang_service");
        try (ServiceDatabase opened = ServiceDatabase.open(folder, environment)) {
            Migrations.all(opened);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        assertThat(levels(examine(environment)))
                .containsEntry("rights", Level.OK)
                .containsEntry("migrations", Level.OK)
                .containsEntry("audit-heads", Level.OK);
        assertThat(levels(examine(environment(database, "postgres")))).containsEntry("rights", Level.FAULT);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFault() {
        assertThat(levels(examine(Map.of(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:1/none",
                        "SPRING_DATASOURCE_USERNAME",
                        "nobody"))))
                .containsEntry("database", Level.FAULT);
    }

    private List<Diagnosis> examine(Map<String, String> environment) {
        return Doctor.examine(folder, environment, SHIPPED, "127.0.0.1", 0, Clock.systemUTC());
    }

    private static Map<String, String> environment(TestDatabase database, String user) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                database.settings().get(0).split("=", 2)[1],
                "SPRING_DATASOURCE_USERNAME",
                user,
                "SPRING_FLYWAY_USER",
                "postgres");
    }

    private static Map<String, Level> levels(List<Diagnosis> found) {
        return found.stream().collect(Collectors.toMap(Diagnosis::check, Diagnosis::level));
    }
}

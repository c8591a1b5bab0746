package vn.binhdang.api.reliability;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;

/** Lets Gatling send reports to the packaged service. Every report is a new one. */
final class LoadHarness {

    private static final String NO_LIMIT = "-Dbinhdang.limits.per-caller=1000000000";

    private LoadHarness() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("binhdang-load");
        MadeReports made = MadeReports.make(data.resolve("reports"), LoadPeriods.all());
        try (RunningService service = new RunningService(
                data,
                FreePort.find(),
                List.of("-Xmx512m", NO_LIMIT),
                List.of("--localities", made.localities().toString()))) {
            service.awaitReady();
            load(service, made.folder());
            System.out.printf("most memory of the service: %d MB%n", service.peakMemory());
        }
    }

    private static void load(RunningService service, Path reports) throws Exception {
        String key = TestKeys.create(TestDatabase.at(service.databaseUrl()), Role.ADMIN, Caller.WHOLE_COUNTRY);
        System.out.printf("load average of the machine before: %.1f%n", loadAverage());
        Process gatling = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dlogback.configurationFile=src/load/resources/logback-load.xml",
                        "-Dload.address=" + service.address(),
                        "-Dload.key=" + key,
                        "-Dload.reports=" + reports,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "--simulation",
                        "vn.binhdang.api.reliability.ReportLoad",
                        "--results-folder",
                        "target/gatling")
                .inheritIO()
                .start();
        if (gatling.waitFor() != 0) {
            throw new IllegalStateException("Gatling has failed");
        }
        System.out.printf("load average of the machine after: %.1f%n", loadAverage());
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}

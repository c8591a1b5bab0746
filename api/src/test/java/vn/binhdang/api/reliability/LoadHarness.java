package vn.binhdang.api.reliability;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;

/**
 * Lets Gatling send reports to the packaged service: as many a second as it has to stand, then ten times as many, then as
 * before. Every report is a new one.
 */
final class LoadHarness {

    private static final String NO_LIMIT = "-Dbinhdang.limits.per-caller=1000000000";
    private static final int STEADY = 200;
    private static final int TOO_MANY = 2_000;

    private final RunningService service;
    private final Path reports;
    private final String key;
    private int sent;

    private LoadHarness(RunningService service, Path reports) throws IOException {
        this.service = service;
        this.reports = reports;
        this.key = TestKeys.create(TestDatabase.at(service.databaseUrl()), Role.ADMIN, Caller.WHOLE_COUNTRY);
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("binhdang-load");
        MadeReports made = MadeReports.make(data.resolve("reports"), LoadPeriods.all());
        try (RunningService service = new RunningService(
                data,
                FreePort.find(),
                List.of("-Xmx512m", NO_LIMIT),
                List.of("--localities", made.localities().toString()))) {
            service.awaitReady();
            LoadHarness load = new LoadHarness(service, made.folder());
            load.run("warm-up", STEADY, 80);
            load.run("steady", STEADY, 60);
            load.run("too-many", TOO_MANY, 15);
            load.run("afterwards", STEADY, 15);
            System.out.printf("most memory of the service: %d MB%n", service.peakMemory());
        }
    }

    private void run(String name, int rate, int seconds) throws Exception {
        System.out.printf(
                "%n== %s: %d a second for %d s; load average of the machine before: %.1f%n",
                name,
                rate,
                seconds,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Process gatling = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dlogback.configurationFile=src/load/resources/logback-load.xml",
                        "-Dload.address=" + service.address(),
                        "-Dload.key=" + key,
                        "-Dload.reports=" + reports,
                        "-Dload.skip=" + sent,
                        "-Dload.rate=" + rate,
                        "-Dload.seconds=" + seconds,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "--simulation",
                        "vn.binhdang.api.reliability.ReportLoad",
                        "--results-folder",
                        "target/gatling/" + name)
                .inheritIO()
                .start();
        sent += rate * seconds;
        if (gatling.waitFor() != 0) {
            throw new IllegalStateException("Gatling has failed");
        }
        System.out.printf(
                "load average of the machine after: %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}

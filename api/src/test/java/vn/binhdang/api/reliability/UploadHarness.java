package vn.binhdang.api.reliability;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;

/**
 * Uploads a report of every commune of the country as one CSV and, to a service of its own, as one XLSX; follows each
 * until all are checked and stored, and counts what is there then.
 */
final class UploadHarness {

    private static final String PERIOD = "2025";

    private final RunningService service;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String key;

    private UploadHarness(RunningService service) throws IOException {
        this.service = service;
        this.key = TestKeys.create(TestDatabase.at(service.databaseUrl()), Role.ADMIN, Caller.WHOLE_COUNTRY);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("binhdang-upload");
        MadeReports made = MadeReports.make(folder.resolve("reports"), List.of(PERIOD));
        List<String> reports = MadeReports.read(made.folder(), PERIOD);
        ReportTableFiles tables = new ReportTableFiles(reports);
        System.out.printf("%d reports, %d figures%n", reports.size(), tables.rows());
        boolean csv = upload(made, tables.csv(folder.resolve("reports.csv")), "text/csv", reports.size());
        boolean xlsx = upload(
                made,
                tables.xlsx(folder.resolve("reports.xlsx")),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                reports.size());
        System.exit(csv && xlsx ? 0 : 1);
    }

    private static boolean upload(MadeReports made, Path file, String type, int reports) throws Exception {
        Path data = Files.createTempDirectory("binhdang-upload");
        try (RunningService service = new RunningService(
                data,
                FreePort.find(),
                List.of("-Xmx512m"),
                List.of("--localities", made.localities().toString()))) {
            service.awaitReady();
            System.out.printf(
                    "%n== %s, %.1f MB; load average of the machine: %.1f%n",
                    file.getFileName(), Files.size(file) / 1e6, loadAverage());
            return new UploadHarness(service).upload(file, type) == reports;
        }
    }

    private int upload(Path file, String type) throws Exception {
        Instant begin = Instant.now();
        HttpResponse<String> taken = http.send(
                request("/api/v1/reports")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        if (taken.statusCode() != 202) {
            throw new IllegalStateException(taken.statusCode() + " " + taken.body());
        }
        JsonNode job =
                followed(JsonMapper.shared().readTree(taken.body()).get("job").asString(), begin);
        Duration time = Duration.between(begin, Instant.now());
        int stored = JdbcClient.create(new DriverManagerDataSource(service.databaseUrl(), "postgres", ""))
                .sql("SELECT count(*) FROM unit_report u JOIN revision r ON r.report = u.id AND r.number = u.revision")
                .query(Integer.class)
                .single();
        System.out.printf(
                "%s after %.1f s; reports in the database: %d; most memory of the service: %d MB;"
                        + " load average of the machine: %.1f%n%s%n",
                job.get("state").asString(),
                time.toMillis() / 1e3,
                stored,
                service.peakMemory(),
                loadAverage(),
                job.get("outcome"));
        return stored;
    }

    /** Until it has ended. */
    private JsonNode followed(String job, Instant begin) throws Exception {
        while (true) {
            HttpResponse<String> answer =
                    http.send(request("/api/v1/jobs/" + job).build(), BodyHandlers.ofString());
            JsonNode now = JsonMapper.shared().readTree(answer.body());
            System.out.printf(
                    "%5.1f s: %s, %s of %s%n",
                    Duration.between(begin, Instant.now()).toMillis() / 1e3,
                    now.path("state").asString(""),
                    now.path("done").asString(""),
                    now.path("total").asString("?"));
            if (now.hasNonNull("finishedAt")) {
                return now;
            }
            TimeUnit.SECONDS.sleep(2);
        }
    }

    private HttpRequest.Builder request(String path) {
        URI address = service.address().resolve(path);
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + key);
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}

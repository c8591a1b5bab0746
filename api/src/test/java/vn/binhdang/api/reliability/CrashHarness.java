package vn.binhdang.api.reliability;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;

/**
 * Clients send reports while the service is killed ten times and its database five times. Afterwards every report that
 * was acknowledged must be there, once, as it was sent, and the audit chain must hold. With the argument
 * {@code control} the database confirms before it has written: then the same harness must find losses.
 */
final class CrashHarness {

    private static final String NO_LIMIT = "-Dbinhdang.limits.per-caller=1000000000";
    private static final int CLIENTS = 32;
    private static final int SERVICE_KILLS = 10;
    private static final int POSTGRES_KILLS = 5;
    private static final Duration BETWEEN = Duration.ofSeconds(8);

    private CrashHarness() {}

    public static void main(String[] arguments) throws Exception {
        boolean control = List.of(arguments).contains("control");
        Path data = Files.createTempDirectory("binhdang-crash");
        int port = FreePort.find();
        List<String> options =
                control ? List.of(NO_LIMIT, "-Dbinhdang.database.settings.synchronous_commit=off") : List.of(NO_LIMIT);
        Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<String> unexpected = new ConcurrentLinkedQueue<>();
        AtomicLong retries = new AtomicLong();
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Instant begin = Instant.now();
        try (RunningService service = new RunningService(data, port, options)) {
            service.awaitReady();
            String key = TestKeys.create(TestDatabase.at(service.databaseUrl()), Role.ADMIN, Caller.WHOLE_COUNTRY);
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            Iterator<String> bodies = new MonthlyReports();
            for (int client = 0; client < CLIENTS; client++) {
                clients.submit(new Client(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/reports"),
                        List.of("Authorization", "Bearer " + key),
                        bodies,
                        acknowledged,
                        unexpected,
                        retries,
                        goesOn::get));
            }
            kill(service, acknowledged);
            goesOn.set(false);
            clients.shutdown();
            if (!clients.awaitTermination(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("clients were not acknowledged; see " + service.log());
            }
            StoredAfterwards stored = new StoredAfterwards(
                    JdbcClient.create(new DriverManagerDataSource(service.databaseUrl(), "postgres", "")),
                    service.heads());
            report(control, acknowledged, unexpected, retries.get(), stored, Duration.between(begin, Instant.now()));
        }
    }

    /** In an order and at times that a seed gives. */
    private static void kill(RunningService service, Queue<Acknowledged> acknowledged) throws Exception {
        Random chance = new Random(20_240_101);
        int services = SERVICE_KILLS;
        int databases = POSTGRES_KILLS;
        while (services + databases > 0) {
            int before = acknowledged.size();
            while (acknowledged.size() < before + 200) {
                TimeUnit.MILLISECONDS.sleep(20); // nothing is to be learned from killing what does nothing
            }
            TimeUnit.MILLISECONDS.sleep(chance.nextLong(BETWEEN.toMillis()) / 4);
            if (chance.nextInt(services + databases) < services) {
                services--;
                service.killService();
            } else {
                databases--;
                service.killPostgres();
            }
            System.err.printf(
                    "killed; left: service %d, database %d; acknowledged %d%n",
                    services, databases, acknowledged.size());
        }
    }

    private static void report(
            boolean control,
            Queue<Acknowledged> acknowledged,
            Queue<String> unexpected,
            long retries,
            StoredAfterwards stored,
            Duration time)
            throws IOException {
        List<String> losses = stored.losses(acknowledged);
        List<String> faults = stored.chainFaults();
        System.out.printf(
                "%s: %d s, %d clients, %d kills of the service, %d of the database%n"
                        + "acknowledged %d, retries %d, stored %d, lost or changed %d, faults of the chain %d,"
                        + " unexpected answers %d%n",
                control ? "control (synchronous_commit=off)" : "as shipped",
                time.toSeconds(),
                CLIENTS,
                SERVICE_KILLS,
                POSTGRES_KILLS,
                acknowledged.size(),
                retries,
                stored.reports(),
                losses.size(),
                faults.size(),
                unexpected.size());
        losses.stream().limit(10).forEach(System.out::println);
        faults.stream().limit(10).forEach(System.out::println);
        unexpected.stream().limit(10).forEach(System.out::println);
        if (!unexpected.isEmpty() || control == (losses.isEmpty() && faults.isEmpty())) {
            System.exit(1);
        }
    }
}

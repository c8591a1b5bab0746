package vn.binhdang.api.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own, with PostgreSQL beside it; both can be killed. */
final class RunningService implements AutoCloseable {

    private static final Path JAR = Path.of("target", "app", "binhdang.jar");

    private final Path data;
    private final int port;
    private final List<String> more;
    private final List<String> arguments;
    private Process process;

    /** @param more options of the virtual machine, such as {@code -Dname=value} */
    RunningService(Path data, int port, List<String> more) throws IOException {
        this(data, port, more, List.of());
    }

    /** @param arguments of the command {@code serve}, besides the port and the folder of its data */
    RunningService(Path data, int port, List<String> more, List<String> arguments) throws IOException {
        this.data = data;
        this.port = port;
        this.more = List.copyOf(more);
        this.arguments = List.copyOf(arguments);
        this.process = start();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dbinhdang.rules=../rules"));
        command.addAll(more);
        command.addAll(
                List.of("-jar", JAR.toString(), "serve", "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return builder.start();
    }

    Path log() {
        return data.resolve("service.log");
    }

    Path heads() {
        return data.resolve("audit-heads.log");
    }

    /** Returns once the service says that it is ready. */
    void awaitReady() throws Exception {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        while (true) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the service has ended; see " + log());
            }
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The most memory that the service has had in use, without its database; in megabytes. */
    long peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Ends the service as a power cut would, and starts it again. */
    void killService() throws Exception {
        process.destroyForcibly().waitFor();
        process = start();
    }

    /** Ends the database as a power cut would; the service is to start it again by itself. */
    void killPostgres() throws IOException {
        ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    String databaseUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + pidFile().get(3).strip() + "/binhdang";
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(data.resolve("database/postgres/postmaster.pid"));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
    }
}

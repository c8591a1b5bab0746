package vn.binhdang.api.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.cli.CommandLineProgram;
import vn.binhdang.api.cli.Terminal;

/** Runs the program over every payload, one after the other, and writes what became of each as a file of JSON. */
public final class HostileProgram {

    private static final List<String> FORMATS = List.of("json", "csv", "table", "junit");

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Path work;

    private HostileProgram(Path work) {
        this.work = work;
    }

    /** Takes a folder to work in, in which the outcomes stand at the end. */
    public static void main(String... arguments) throws IOException {
        HostileProgram program = new HostileProgram(Path.of(arguments[0]));
        Path base = program.rules();
        program.check(base, Payload.FOLDER.resolve("base/report.json")); // what the first run costs is not measured
        for (Payload payload : Payload.all()) {
            Files.writeString(program.work.resolve("now.txt"), payload.file());
            List<Outcome> outcomes = program.outcomes(payload);
            JsonMapper.shared().writeValue(program.work.resolve(payload.file() + ".outcomes"), outcomes);
        }
    }

    private List<Outcome> outcomes(Payload payload) throws IOException {
        Path rules = rules();
        Path report = payload.isReport() ? work.resolve(payload.put()) : Payload.FOLDER.resolve("base/report.json");
        Path put = payload.isReport() ? report : rules.resolve(payload.put());
        Files.createDirectories(put.getParent());
        Files.write(put, payload.content());
        List<Outcome> outcomes = new ArrayList<>(check(rules, report));
        if (!payload.isReport()) {
            outcomes.add(run(Outcome.PROOF, "rules", "check", rules.toString()));
        }
        return outcomes;
    }

    private List<Outcome> check(Path rules, Path report) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String format : FORMATS) {
            outcomes.add(run(format, "check", report.toString(), "--rules", rules.toString(), "--format", format));
        }
        return outcomes;
    }

    private Outcome run(String format, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Map.of("LANG", "en_GB.UTF-8", "BINHDANG_ARCHIVE", "none"));
        long before = machine.getProcessCpuTime();
        int status = new CommandLineProgram(terminal).run(arguments);
        long millis = Duration.ofNanos(machine.getProcessCpuTime() - before).toMillis();
        return new Outcome(
                format, status, millis, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A fresh copy of the rule files that payloads are put among. */
    private Path rules() throws IOException {
        Path base = Payload.FOLDER.resolve("base");
        Path rules = Files.createTempDirectory(work, "rules");
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(base.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return rules;
    }
}

package vn.binhdang.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.binhdang.engine.rulebook.ReloadingRuleBook;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** The rule files of the whole country in a folder, 83,000 targets: read anew after one plan among them was changed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
@Fork(1)
public class Reload {

    private final ReloadingRuleBook reloading = new ReloadingRuleBook();
    private final Path folder;
    private final Path pack;
    private final String content;
    private int changes;

    /** Writes the files, and reads them for the first time. */
    public Reload() {
        try {
            folder = Files.createTempDirectory("binhdang-rules");
            RuleFiles made = MadeRules.of(Made.COMMUNES).files();
            for (Map.Entry<String, byte[]> file : made.byPath().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            String last = made.byPath().keySet().stream()
                    .filter(path -> path.startsWith("packs/"))
                    .reduce((one, next) -> next)
                    .orElseThrow();
            pack = folder.resolve(last);
            content = Files.readString(pack);
            reloading.read(RuleFiles.in(folder));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Another content each time. */
    @Setup(Level.Invocation)
    public void somebodyChangesAPlan() throws IOException {
        changes++;
        Files.writeString(pack, content + "# " + changes + "\n");
    }

    /** From the disk to the fingerprint. */
    @Benchmark
    public String afterOneChange() throws IOException {
        RuleBook book = reloading.read(RuleFiles.in(folder));
        return book.fingerprint().hex();
    }

    @Benchmark
    public String everything() throws IOException {
        RuleBook book = RuleBookReader.read(RuleFiles.in(folder));
        return book.fingerprint().hex();
    }

    @TearDown
    public void remove() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes unused) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException none) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

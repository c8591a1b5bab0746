package vn.binhdang.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.ParentCheck;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RegisterReader;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.SuccessorReader;
import vn.binhdang.engine.text.Text;

/** Which rule files and which register of localities to use. */
public final class RuleBookOptions {

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path rules;

    @Option(names = "--localities", paramLabel = "FILE|DIR")
    private @Nullable Path localities;

    private Set<String> listed = Set.of();

    /** The rule book asked for, by default the one that comes with the program. */
    public RuleBook ruleBook() throws IOException {
        RuleBook shipped = RuleBookReader.read(files(rules));
        if (localities == null) {
            return shipped;
        }
        Register given = register(localities);
        listed = given.codes();
        RuleBook fuller = shipped.with(given);
        Faults faults = new Faults();
        ParentCheck.check(fuller.register(), localities.toString(), faults);
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
        return fuller;
    }

    /** Whether {@code --localities} lists every one of the units; known once the rule book was read. */
    boolean lists(Collection<Locality> units) {
        return units.stream().allMatch(unit -> listed.contains(unit.code()));
    }

    ComplianceEngine engine() throws IOException {
        return new ComplianceEngine(ruleBook(), CompiledChecks.shipped().judge());
    }

    public static RuleFiles files(@Nullable Path folder) throws IOException {
        String standard = System.getProperty("binhdang.rules", "");
        Path chosen = folder == null && !standard.isEmpty() ? Path.of(standard) : folder;
        if (chosen == null) {
            return RuleFiles.shipped();
        }
        if (!Files.isDirectory(chosen)) {
            throw broken(chosen, Text.of("không có thư mục này", "there is no such folder"));
        }
        return RuleFiles.in(chosen);
    }

    /** A file of units, or a folder with {@code localities.csv} and {@code successors.csv}. */
    private static Register register(Path place) throws IOException {
        boolean folder = Files.isDirectory(place);
        Path file = folder ? place.resolve("localities.csv") : place;
        Path successors = place.resolve("successors.csv");
        Faults faults = new Faults();
        Register register = RegisterReader.read(file.toString(), bytes(file), faults);
        if (folder && Files.exists(successors)) {
            register = register.withSuccessors(SuccessorReader.read(successors.toString(), bytes(successors), faults));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
        return register;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw broken(file, Text.of("không có tệp này", "there is no such file"));
        }
        return Files.readAllBytes(file);
    }

    private static InvalidRuleBookException broken(Path path, Text message) {
        return new InvalidRuleBookException(List.of(new Fault(Place.of(path.toString()), message)));
    }
}

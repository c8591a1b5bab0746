package vn.binhdang.api.service.rulebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.rulebook.OperatorChecks;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.verdicts.Judge;

/** Where the rule files of the service lie; without a folder, those of the program. */
@Component
public class RuleFolder {

    private final @Nullable Path rules;
    private final @Nullable Path localities;
    private final RuleFiles settings;
    private final OperatorChecks checks;
    private final Judge judge;

    /**
     * Reads and compiles the operator's own checks, now and not again: they are code. What is set beside the targets is
     * read once as well, so that all parts of the service go by the same.
     *
     * @throws vn.binhdang.engine.rulebook.InvalidRuleBookException if they have faults
     */
    RuleFolder(
            @Value("${binhdang.rules:}") String rules,
            @Value("${binhdang.localities:}") String localities,
            @Value("${binhdang.checks:}") String checks)
            throws IOException {
        this.checks = checks.isEmpty() ? OperatorChecks.none() : OperatorChecks.in(Path.of(checks));
        this.judge = CompiledChecks.with(this.checks).judge();
        this.rules = rules.isEmpty() ? null : Path.of(rules);
        this.localities = localities.isEmpty() ? null : Path.of(localities);
        this.settings = this.rules == null ? RuleFiles.shippedSettings() : RuleFiles.settingsIn(this.rules);
    }

    RuleFiles files() throws IOException {
        RuleFiles files = (rules == null ? RuleFiles.shipped() : RuleFiles.in(rules)).with(checks);
        return localities == null ? files : files.with(localities);
    }

    /** What is set beside the targets, as it was at the start: holidays, and what inspections look at. */
    public RuleFiles settings() {
        return settings;
    }

    /** The cases that stand beside the packs. */
    RuleFiles cases() throws IOException {
        return rules == null ? RuleFiles.shippedCases() : RuleFiles.casesIn(rules);
    }

    /** Decides by the checks of the program and those of the operator. */
    Judge judge() {
        return judge;
    }

    /** Differs when a file was added, taken away or written; costs far less than reading them. */
    List<String> stamp() throws IOException {
        List<String> stamp = new ArrayList<>();
        for (Path place :
                Stream.of(rules, localities).filter(known -> known != null).toList()) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    stamp.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        return stamp;
    }
}

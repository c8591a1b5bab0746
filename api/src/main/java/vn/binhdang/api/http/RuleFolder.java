package vn.binhdang.api.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Where the rule files of the service lie; without a folder, those of the program. */
@Component
class RuleFolder {

    private final @Nullable Path rules;
    private final @Nullable Path localities;

    RuleFolder(@Value("${binhdang.rules:}") String rules, @Value("${binhdang.localities:}") String localities) {
        this.rules = rules.isEmpty() ? null : Path.of(rules);
        this.localities = localities.isEmpty() ? null : Path.of(localities);
    }

    RuleFiles files() throws IOException {
        RuleFiles files = rules == null ? RuleFiles.shipped() : RuleFiles.in(rules);
        return localities == null ? files : files.with(localities);
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

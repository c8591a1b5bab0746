package vn.binhdang.api.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.text.Text;

/** Reads rule files and names every fault in them. */
@Command(name = "check", sortOptions = false)
final class RulesCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "parameter.folder")
    private @Nullable Path folder;

    RulesCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook ruleBook = RuleBookReader.read(RuleBookOptions.files(folder));
        surroundings.tell(Text.of(
                "Không có lỗi: %s bộ chỉ tiêu, %s chỉ tiêu, %s chỉ số, %s đơn vị. SHA-256 %s",
                "No faults: %s packs, %s targets, %s indicators, %s localities. SHA-256 %s",
                ruleBook.packs().size(),
                ruleBook.targets().size(),
                ruleBook.catalogue().codes().size(),
                ruleBook.register().all().size(),
                ruleBook.fingerprint()));
        return ExitStatus.CLEAN;
    }
}

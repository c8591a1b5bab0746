package vn.binhdang.api.cli.rules;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.api.spreadsheet.RuleExport;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Writes packs as a workbook. */
@Command(name = "export", sortOptions = false)
final class RulesExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "PACK", descriptionKey = "parameter.packs")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--xlsx", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path workbook;

    @Mixin
    private final RuleBookOptions rules;

    RulesExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        RuleFiles files = rules.files();
        RuleBook ruleBook = RuleBookReader.read(files);
        List<String> known = ruleBook.packs().stream().map(Pack::id).toList();
        for (String pack : packs) {
            if (!known.contains(pack)) {
                surroundings.tell(Text.of("Không có bộ chỉ tiêu “%s”.", "There is no pack “%s”.", pack)
                        .then(Nearest.question(pack, known)));
                return ExitStatus.WRONG_USAGE;
            }
        }
        if (Files.exists(workbook)) {
            surroundings.tell(Text.of(
                    "Đã có tệp %s; không ghi đè, vì có thể có phần đã sửa trong đó.",
                    "%s is there already; nothing is overwritten, there may be edits in it.", workbook));
            return ExitStatus.WRONG_USAGE;
        }
        write(files);
        surroundings.tell(Text.of(
                "Đã ghi %s bộ chỉ tiêu vào %s. Sửa xong thì chạy: binhdang rules import %s",
                "Written: %s packs in %s. When edited, run: binhdang rules import %s",
                packs.isEmpty() ? known.size() : packs.stream().distinct().count(),
                workbook,
                workbook));
        return ExitStatus.CLEAN;
    }

    private void write(RuleFiles files) throws IOException {
        boolean whole = false;
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(workbook, StandardOpenOption.CREATE_NEW))) {
            RuleExport.write(files, packs, out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(workbook);
            }
        }
    }
}

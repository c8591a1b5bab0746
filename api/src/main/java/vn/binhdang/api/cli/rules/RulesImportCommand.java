package vn.binhdang.api.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhdang.api.cli.ExitStatus;
import vn.binhdang.api.cli.RuleBookOptions;
import vn.binhdang.api.cli.Surroundings;
import vn.binhdang.api.output.Printable;
import vn.binhdang.api.spreadsheet.RuleImport;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** Takes what was edited in a workbook over into the rule files. */
@Command(name = "import", sortOptions = false)
final class RulesImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "parameter.workbook")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path workbook;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private final RuleBookOptions rules;

    RulesImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rules = new RuleBookOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = rules.folder();
        RuleFiles files = rules.files();
        if (!files.folder().equals(folder + "/")) {
            throw new ParameterException(spec.commandLine(), "--rule-book");
        }
        RuleImport imported = RuleImport.of(workbook, files);
        imported.changedMeanwhile()
                .forEach(path -> surroundings.tell(Text.of(
                        "%s đã thay đổi từ khi xuất bảng; phần sửa ở hai bên được ghép lại.",
                        "%s has changed since the export; the edits of both sides are merged.", path)));
        if (!imported.conflicts().isEmpty()) {
            surroundings.tell(Text.of(
                    "Chưa ghi gì: %s chỗ đã sửa khác nhau trong bảng và trong tệp. Hãy chọn một cách ghi ở từng chỗ:",
                    "Nothing was written: in %s places workbook and file were changed differently. Make them agree:",
                    imported.conflicts().size()));
            imported.conflicts().forEach(this::print);
            return ExitStatus.FINDINGS;
        }
        imported.changes().forEach(this::print);
        if (imported.changes().isEmpty()) {
            surroundings.tell(Text.of("Không có gì thay đổi.", "Nothing has changed."));
        } else if (dryRun) {
            surroundings.tell(Text.of(
                    "Chỉ xem trước: %s thay đổi trong %s tệp, chưa ghi gì.",
                    "A preview: %s changes in %s files, nothing was written.",
                    imported.changes().size(),
                    imported.paths().size()));
        } else {
            imported.write(folder);
            imported.paths()
                    .forEach(path -> surroundings.tell(Text.of("Đã ghi %s", "Written: %s", folder.resolve(path))));
        }
        return ExitStatus.CLEAN;
    }

    private void print(Text line) {
        surroundings.terminal().out().println(Printable.of(line.in(surroundings.language())));
    }
}

package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/** What a workbook would change in rule files: worked out and checked as a whole before anything is written. */
public final class RuleImport {

    private final RuleFiles files;
    private final List<PackText> packs = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<String> changedMeanwhile = new ArrayList<>();
    private Merge.Outcome outcome = new Merge.Outcome(List.of(), List.of());

    private RuleImport(RuleFiles files) {
        this.files = files;
    }

    /**
     * Reads a workbook that {@link RuleExport} wrote and somebody edited.
     *
     * @throws InvalidWorkbookException with every fault, by cell, if it cannot be taken over
     * @throws vn.binhdang.engine.rulebook.InvalidRuleBookException if the rule files are broken before anything changes
     */
    public static RuleImport of(Path workbook, RuleFiles files) throws IOException {
        RuleImport imported = new RuleImport(files);
        imported.read(Workbook.read(workbook));
        return imported;
    }

    private void read(Workbook workbook) {
        RuleBookReader.read(files);
        Faults faults = new Faults();
        Map<RowKey, SheetRow> sheet = workbook.rows(faults);
        PackFiles.all(files).stream()
                .filter(pack -> workbook.base().sums().containsKey(pack.pack()))
                .forEach(packs::add);
        new RowCheck(workbook.base(), packs, faults).check(sheet);
        if (!faults.isEmpty()) {
            throw new InvalidWorkbookException(faults.all());
        }
        Map<RowKey, Map<String, String>> now = new LinkedHashMap<>();
        for (PackText pack : packs) {
            now.putAll(pack.rows());
            if (!PackFiles.sum(files, pack.path()).equals(workbook.base().sums().get(pack.pack()))) {
                changedMeanwhile.add(pack.path());
            }
        }
        outcome = Merge.of(workbook.base().rows(), now, sheet);
        if (outcome.conflicts().isEmpty()) {
            contents.putAll(new CheckedPatch(files, sheet).contents(packs, outcome.changes()));
        }
    }

    /** The changes in words, in the order of the sheets. */
    public List<Text> changes() {
        return outcome.changes().stream().map(Change::words).toList();
    }

    /** What was changed in the workbook and in a file as well; with any of these nothing can be written. */
    public List<Text> conflicts() {
        return outcome.conflicts().stream().map(Conflict::words).toList();
    }

    /** The files that somebody has changed since the workbook was written. */
    public List<String> changedMeanwhile() {
        return List.copyOf(changedMeanwhile);
    }

    /** The files that change. */
    public List<String> paths() {
        return List.copyOf(contents.keySet());
    }

    /**
     * Writes the changes into the folder that the rule files were read from: all of them, or none.
     *
     * @throws InvalidWorkbookException if a file was changed since it was read
     */
    public void write(Path folder) throws IOException {
        Map<Path, RuleFileReplacement.Content> replacements = new LinkedHashMap<>();
        contents.forEach((path, after) -> replacements.put(
                folder.resolve(path), new RuleFileReplacement.Content(PackFiles.content(files, path), after)));
        new RuleFileReplacement(replacements).write();
    }
}

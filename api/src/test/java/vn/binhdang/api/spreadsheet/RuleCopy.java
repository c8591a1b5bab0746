package vn.binhdang.api.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhdang.api.TestRules;
import vn.binhdang.engine.rulebook.RuleFiles;

/** A copy of the shipped rule files that a test may change. */
record RuleCopy(Path folder) {

    static final String NHON_HUNG = "packs/an-giang/37-kh-ubnd-2024.yaml";
    static final String NATION = "packs/vn/28-nq-cp-2021.yaml";

    static RuleCopy in(Path folder) throws IOException {
        TestRules.copyTo(folder);
        return new RuleCopy(folder);
    }

    RuleFiles files() throws IOException {
        return RuleFiles.in(folder);
    }

    /** Every file by path, to be compared. */
    Map<String, ByteBuffer> contents() throws IOException {
        Map<String, ByteBuffer> contents = new TreeMap<>();
        files().byPath().forEach((path, content) -> contents.put(path, ByteBuffer.wrap(content)));
        return contents;
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    void replace(String path, String old, String text) throws IOException {
        String before = text(path);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(path + " has no “" + old + "”");
        }
        write(path, before.replace(old, text));
    }

    /** A workbook with packs; none for all. */
    EditedWorkbook export(String... packs) throws IOException {
        Path file = Files.createTempFile(folder, "chi-tieu", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RuleExport.write(files(), List.of(packs), out);
        }
        return new EditedWorkbook(file);
    }

    RuleImport read(EditedWorkbook workbook) throws IOException {
        return RuleImport.of(workbook.file(), files());
    }

    void take(EditedWorkbook workbook) throws IOException {
        RuleImport imported = read(workbook);
        if (!imported.conflicts().isEmpty()) {
            throw new IllegalStateException(imported.conflicts().toString());
        }
        imported.write(folder);
    }
}

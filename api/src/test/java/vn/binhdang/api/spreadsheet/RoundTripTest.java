package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Out into a workbook and back again, nothing is lost and nothing is added. */
class RoundTripTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private RuleCopy rules;

    @BeforeEach
    void theRuleFilesAreCopied() throws IOException {
        rules = RuleCopy.in(folder);
    }

    static Stream<PackText> packs() throws IOException {
        return PackFiles.all(RuleFiles.in(Path.of("..", "rules"))).stream();
    }

    @Test
    void aWorkbookThatNobodyEditedChangesNoByte() throws IOException {
        Map<String, ByteBuffer> before = rules.contents();
        RuleImport imported = rules.read(rules.export());
        assertThat(imported.changes()).isEmpty();
        assertThat(imported.conflicts()).isEmpty();
        imported.write(folder);
        assertThat(rules.contents()).isEqualTo(before);
    }

    @Test
    void theSameRulesGiveTheSameWorkbook() throws IOException {
        byte[] first = Files.readAllBytes(rules.export("37-kh-ubnd-2024").file());
        assertThat(Files.readAllBytes(rules.export("37-kh-ubnd-2024").file())).isEqualTo(first);
    }

    @Test
    void whatAWorkbookCannotKeepIsNotExported() throws IOException {
        rules.replace(RuleCopy.NHON_HUNG, "en: \"Women in wage employment\"", "en: \"Women\\a in wage employment\"");
        assertThatExceptionOfType(InvalidRuleBookException.class)
                .isThrownBy(() -> rules.export("37-kh-ubnd-2024"))
                .withMessageContaining("37-kh-ubnd-2024.yaml:30:11: there is a hidden sign, U+0007");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("packs")
    void everyValueOfAPackCanBeChangedAndChangedBackWithoutATrace(PackText pack) {
        PackText changed = patched(pack, edits(pack, (field, value) -> value + " và thêm nữa"));
        assertThat(changed.rows()).isNotEqualTo(pack.rows());
        List<Change> back = new ArrayList<>();
        pack.rows()
                .forEach((key, fields) -> fields.forEach((field, value) -> back.add(new Change.Edited(
                        key, field, changed.rows().getOrDefault(key, Map.of()).get(field), value))));

        assertThat(patched(changed, back).yaml().text()).isEqualTo(pack.yaml().text());
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("packs")
    void everyFieldOfAPackCanBeTakenOutAndPutBack(PackText pack) {
        for (String field : Columns.fields(Table.TARGETS)) {
            Map<RowKey, Map<String, String>> expected = copy(pack);
            List<Change> out = new ArrayList<>();
            List<Change> back = new ArrayList<>();
            pack.rows()
                    .forEach((key, fields) -> fields.forEach((name, value) -> {
                        if (name.equals(field) || name.startsWith(field + "/")) {
                            expected.getOrDefault(key, new LinkedHashMap<>()).remove(name);
                            out.add(new Change.Edited(key, name, value, null));
                            back.add(new Change.Edited(key, name, null, value));
                        }
                    }));
            PackText without = patched(pack, out);
            assertThat(without.rows()).as(field).isEqualTo(expected);
            assertThat(patched(without, back).rows()).as(field).isEqualTo(pack.rows());
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("packs")
    void everyTargetButOneCanBeTakenOutAndPutBack(PackText pack) {
        List<RowKey> targets = pack.rows().keySet().stream()
                .filter(key -> key.table() == Table.TARGETS && !key.isPart())
                .skip(1)
                .toList();
        List<Change> out = new ArrayList<>();
        targets.forEach(key -> out.add(new Change.Removed(key)));
        PackText without = patched(pack, out);
        Map<RowKey, Map<String, String>> expected = copy(pack);
        expected.keySet().removeIf(key -> targets.contains(key.whole()));
        assertThat(without.rows()).isEqualTo(expected);

        List<Change> back = new ArrayList<>();
        pack.rows().forEach((key, fields) -> {
            if (key.table() == Table.TARGETS && targets.contains(key.whole())) {
                back.add(new Change.Added(key, fields, null));
            }
        });
        assertThat(patched(without, back).rows()).isEqualTo(pack.rows());
    }

    private static PackText patched(PackText pack, List<Change> changes) {
        String text = new PackPatch(pack, Map.of()).with(changes);
        return PackText.of(pack.path(), PackFiles.bytes(new byte[0], text));
    }

    private static List<Change> edits(PackText pack, BinaryOperator<String> edit) {
        List<Change> changes = new ArrayList<>();
        pack.rows()
                .forEach((key, fields) -> fields.forEach(
                        (field, value) -> changes.add(new Change.Edited(key, field, value, edit.apply(field, value)))));
        return changes;
    }

    private static Map<RowKey, Map<String, String>> copy(PackText pack) {
        Map<RowKey, Map<String, String>> copy = new LinkedHashMap<>();
        pack.rows().forEach((key, fields) -> copy.put(key, new LinkedHashMap<>(fields)));
        return copy;
    }
}

package vn.binhdang.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people edited, one the workbook, one the file. */
class MergeTest {

    private static final RowKey TARGET = RowKey.target("p", "1");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # when exported, file now, workbook now, outcome
            a, a, a, nothing
            a, b, a, nothing
            a, a, b, p/1 severity: “a” → “b”
            a, b, b, nothing
            a, b, c, conflict a/b/c
            a,  , a, nothing
            a, a,  , p/1 severity: removed “a”
            a,  , b, conflict a/-/b
            a, b,  , conflict a/b/-
             , a,  , nothing
             ,  , a, p/1 severity: added “a”
             , a, a, nothing
             , a, b, conflict -/a/b
            """)
    void aFieldIsTakenFromTheSideThatChangedIt(
            @Nullable String base, @Nullable String file, @Nullable String sheet, String outcome) {
        assertThat(outcome(Map.of(TARGET, fields(base)), Map.of(TARGET, fields(file)), Map.of(TARGET, row(sheet))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # when exported, file now, workbook now (- for no line), outcome
            a, a, -, p/1: removed
            a, b, -, conflict chữ/chữ/-
            a, -, a, nothing
            a, -, b, conflict chữ/-/chữ
            a, -, -, nothing
            -, -, a, p/1: new
            -, a, -, nothing
            -, a, a, nothing
            -, a, b, conflict -/a/b
            """)
    void aLineIsAddedOrRemovedUnlessTheOtherSideChangedIt(String base, String file, String sheet, String outcome) {
        assertThat(outcome(rows(base), rows(file), sheet.equals("-") ? Map.of() : Map.of(TARGET, row(sheet))))
                .isEqualTo(outcome);
    }

    private static String outcome(
            Map<RowKey, Map<String, String>> base,
            Map<RowKey, Map<String, String>> files,
            Map<RowKey, SheetRow> sheet) {
        Merge.Outcome outcome = Merge.of(base, files, sheet);
        if (!outcome.conflicts().isEmpty()) {
            Conflict conflict = outcome.conflicts().get(0);
            return "conflict " + word(conflict.base()) + "/" + word(conflict.file()) + "/" + word(conflict.sheet());
        }
        return outcome.changes().isEmpty()
                ? "nothing"
                : outcome.changes().get(0).words().en();
    }

    private static String word(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private static Map<RowKey, Map<String, String>> rows(String value) {
        return value.equals("-") ? Map.of() : Map.of(TARGET, fields(value));
    }

    private static Map<String, String> fields(@Nullable String value) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("text", "chữ"));
        if (value != null) {
            fields.put("severity", value);
        }
        return fields;
    }

    private static SheetRow row(@Nullable String value) {
        return new SheetRow(TARGET, fields(value), Map.of(), new ReadSheet.CellAddress("Chỉ tiêu", 2, 1));
    }
}

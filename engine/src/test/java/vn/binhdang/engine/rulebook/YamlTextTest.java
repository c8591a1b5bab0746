package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in the text of a YAML file a value stands. */
class YamlTextTest {

    private static final String TEXT = """
            # 👩 trước / before
            id: "1.1"   # số
            text: >-
              một câu
              dài

            # chú thích / a comment
            levels: [commune, district]
            title: {vi: 'Tên', en: Name}
            parts:
              - id: a
                clause: I.2
            last: chữ
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id     | "1.1"
            text   | >-\\n  một câu\\n  dài
            levels | [commune, district]
            title  | {vi: 'Tên', en: Name}
            parts  | id: a\\n    clause: I.2
            last   | chữ
            """)
    void aValueEndsWithItsLastSign(String name, String written) {
        YamlPart value = value(TEXT, name);
        String found = TEXT.substring(value.start(), value.end());
        assertThat(found.startsWith("- ") ? found.substring(2) : found).isEqualTo(written.replace("\\n", "\n"));
    }

    @Test
    void linesAndColumnsLeadToTheirPlace() {
        YamlText yaml = read(TEXT);
        assertThat(yaml.text().substring(yaml.offset(1, 3))).startsWith("👩");
        assertThat(yaml.text().substring(yaml.offset(1, 5))).startsWith("trước");
        assertThat(yaml.text().substring(yaml.offset(2, 5))).startsWith("\"1.1\"");
        assertThat(yaml.offset(99, 1)).isEqualTo(TEXT.length());
    }

    @Test
    void aMarkInFrontAndLinesOfWindowsShiftNothing() {
        String windows = TEXT.replace("\n", "\r\n");
        YamlPart last = value("\uFEFF" + windows, "last");
        assertThat(windows.substring(last.start(), last.end())).isEqualTo("chữ");
    }

    @Test
    void whatIsNoYamlOrNoUtf8IsAFault() {
        assertThatExceptionOfType(InvalidRuleBookException.class).isThrownBy(() -> read("a: [b"));
        assertThatExceptionOfType(InvalidRuleBookException.class)
                .isThrownBy(() -> YamlText.of("x.yaml", "a: é".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static YamlPart value(String text, String name) {
        return ((YamlPart.Mapping) read(text).root()).find(name).orElseThrow().value();
    }

    private static YamlText read(String text) {
        return YamlText.of("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}

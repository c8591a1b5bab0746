package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenSignsTest {

    @ParameterizedTest
    @CsvSource({
        "0, U+0000",
        "1b, U+001B",
        "7f, U+007F",
        "85, U+0085",
        "9f, U+009F",
        "61c, U+061C",
        "200e, U+200E",
        "200f, U+200F",
        "202a, U+202A",
        "202e, U+202E",
        "2066, U+2066",
        "2069, U+2069",
        "fffe, U+FFFE",
        "ffff, U+FFFF",
        "d800, U+D800",
        "dfff, U+DFFF"
    })
    void whatNobodySeesIsNamed(String sign, String name) {
        int code = Integer.parseInt(sign, 16);
        assertThat(HiddenSigns.first("chữ 𝒂" + Character.toString(code) + " tiếp"))
                .isEqualTo(code);
        assertThat(HiddenSigns.name(code)).isEqualTo(name);
    }

    @Test
    void wordsAsTheyAreCopiedFromDocumentsAreNot() {
        assertThat(HiddenSigns.first("“Đạt” – ít nhất\u00a027%…\tdòng\r\nhai\u200b\u00ad 𝒂 \u2029\u202f\u2065\u206a"))
                .isNegative();
    }
}

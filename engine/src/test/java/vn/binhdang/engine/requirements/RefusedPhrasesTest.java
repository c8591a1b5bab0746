package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.text.Text;

/**
 * What is not understood is never guessed: the message says which part of it and why, and where one is near, which
 * phrase was meant. Line by line in {@code refused-phrases.csv}.
 */
class RefusedPhrasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refused-phrases.csv", delimiter = '|', numLinesToSkip = 2, quoteCharacter = '`')
    void isRefusedForTheReasonInTheTable(String wording, String vi, String en) {
        Text explanation = refusal(wording);

        assertThat(explanation.vi()).contains("“" + wording + "”", vi);
        assertThat(explanation.en()).contains("“" + wording + "”", en);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27%",
                "100%",
                "no",
                "không",
                "tăng 5%/năm",
                "từ 40% đến 35%",
                "không đạt 50%",
                "đạt từ 50% nữ",
                "bằng 100%",
                "%"
            })
    void whatIsNotASlipIsAskedNoQuestion(String wording) {
        assertThat(refusal(wording).vi()).doesNotContain("Có phải");
        assertThat(refusal(wording).en()).doesNotContain("Maybe");
    }

    private static Text refusal(String wording) {
        var refused = assertThatExceptionOfType(PhraseException.class)
                .as("“%s” is refused", wording)
                .isThrownBy(() -> PhraseParser.parse(wording))
                .actual();
        return refused.explanation();
    }
}

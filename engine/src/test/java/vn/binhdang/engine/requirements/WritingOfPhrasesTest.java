package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same demand in other spellings: blanks, invisible signs, quotes, marks typed apart. */
class WritingOfPhrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0ít\u00A0nhất\u202F27\u2009%\u3000",
                "ít\u2003nhất\u205F27\u2007%",
                "ít nhất\t27%\r\n",
                "\uFEFFít nhất\u200B 27%\u00AD",
                "\u200Eít nhất 27%\u200F",
                "«ít nhất 27%»",
                "\"ít nhất 27%\"",
                "'ít nhất 27%'",
                "• ít nhất 27%",
                "ít nhất 27% . "
            })
    void blanksInvisibleSignsQuotesAndDotsDoNotMatter(String wording) throws PhraseException {
        assertThat(PhraseParser.parse(wording))
                .isEqualTo(PhraseParser.parse("ít nhất 27%").as(wording));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "accepted-phrases.csv", delimiter = '|', numLinesToSkip = 2)
    void lettersWithMarksTypedApartAndInUpperCaseAreTheSameLetters(String wording) throws PhraseException {
        String apart = Normalizer.normalize(wording, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);

        assertThat(PhraseParser.parse(apart).as(wording)).isEqualTo(PhraseParser.parse(wording));
    }

    @Test
    void thePhraseKeepsTheWordsOfTheDocument() throws PhraseException {
        assertThat(PhraseParser.parse("Phấn đấu đạt  60%.").wording()).isEqualTo("Phấn đấu đạt  60%.");
    }
}

package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same demand in other spellings, and the units that may stand behind a number. */
class WritingOfPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 27 phần trăm                        | AT_LEAST 27 PERCENT
            ít nhất 27 %                                | AT_LEAST 27 PERCENT
            at least 27 percent                         | AT_LEAST 27 PERCENT
            at least 27 per cent                        | AT_LEAST 27 PERCENT
            còn 2,7 lần                                 | AT_MOST 2.7 TIMES
            còn 2,7 lần so với nam giới                 | AT_MOST 2.7 TIMES
            at most 1.7 times                           | AT_MOST 1.7 TIMES
            dưới 108,71 bé trai/100 bé gái              | BELOW 108.71 BOYS_PER_100_GIRLS
            ở mức 111 bé trai / 100 bé gái              | AT_LEVEL 111 BOYS_PER_100_GIRLS
            ở mức 111 bé trai trên 100 bé gái           | AT_LEVEL 111 BOYS_PER_100_GIRLS
            ở mức 111 số bé trai sinh ra trên 100 bé gái sinh ra sống | AT_LEVEL 111 BOYS_PER_100_GIRLS
            at most 111 boys per 100 girls              | AT_MOST 111 BOYS_PER_100_GIRLS
            từ 30 triệu đồng trở lên                    | AT_LEAST 30000000 VND
            ít nhất 30 triệu đồng/năm                   | AT_LEAST 30000000 VND
            ít nhất 30 triệu đồng mỗi năm               | AT_LEAST 30000000 VND
            từ 30 triệu đồng/năm trở lên                | AT_LEAST 30000000 VND
            ít nhất 1,5 tỷ đồng                         | AT_LEAST 1500000000 VND
            ít nhất 500 nghìn đồng                      | AT_LEAST 500000 VND
            ít nhất 30.000.000 đồng                     | AT_LEAST 30000000 VND
            ít nhất 30000000 đ                          | AT_LEAST 30000000 VND
            at least 30 million VND                     | AT_LEAST 30000000 VND
            at least 30 million VND a year              | AT_LEAST 30000000 VND
            at least 1.5 billion VND                    | AT_LEAST 1500000000 VND
            dưới 42/100.000                             | BELOW 42 PER_100000
            dưới 42/100.000 trẻ đẻ sống                 | BELOW 42 PER_100000
            còn 42 ca/100.000 trẻ đẻ sống               | AT_MOST 42 PER_100000
            còn 42 trên 100.000                         | AT_MOST 42 PER_100000
            below 42 per 100,000 live births            | BELOW 42 PER_100000
            dưới 18 ca/1.000                            | BELOW 18 PER_1000
            dưới 18 ca/1.000 phụ nữ                     | BELOW 18 PER_1000
            dưới 18/1000                                | BELOW 18 PER_1000
            dưới 18‰                                    | BELOW 18 PER_1000
            below 18 per 1,000 women                    | BELOW 18 PER_1000
            ít nhất 4 tin bài                           | AT_LEAST 4
            ít nhất 2 buổi                              | AT_LEAST 2
            ít nhất 12 người                            | AT_LEAST 12
            ít nhất 2 lớp mỗi năm                       | AT_LEAST 2
            """)
    void unitsAreUnderstoodWrittenOutOrAsSigns(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 27,5%   | AT_LEAST 27.5 PERCENT
            ít nhất 27.5%   | AT_LEAST 27.5 PERCENT
            ít nhất 49,995% | AT_LEAST 49.995 PERCENT
            ít nhất 0.5%    | AT_LEAST 0.5 PERCENT
            ít nhất 0,500%  | AT_LEAST 0.5 PERCENT
            ít nhất 1.234,5 đồng | AT_LEAST 1234.5 VND
            """)
    void commaAndPointBothMarkDecimals(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ÍT NHẤT 27%",
                "Ít Nhất 27%",
                "  ít nhất 27%  ",
                "ít   nhất\t27%",
                "ít nhất\u00A027\u00A0%",
                "ít nhất 27%.",
                "ít nhất 27%...",
                "ít nhất 27%;",
                "“ít nhất 27%”",
                "“ít nhất 27%.”",
                "\"ít nhất 27%\"",
                "‘ít nhất 27%’",
                "'ít nhất 27%'"
            })
    void caseBlanksQuotesAndDotsDoNotMatter(String wording) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo("AT_LEAST 27 PERCENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ít nhất 27%", "từ 50% trở lên", "không để xảy ra", "mỗi quý ít nhất 4 tin, bài", "khoảng 85%"})
    void lettersWithMarksTypedApartAreTheSameLetters(String wording) throws PhraseException {
        String apart = Normalizer.normalize(wording, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(wording);
        assertThat(Said.by(apart)).isEqualTo(Said.by(wording));
    }

    @Test
    void thePhraseKeepsTheWordsOfTheDocument() throws PhraseException {
        assertThat(PhraseParser.parse("Phấn đấu đạt  60%.").wording()).isEqualTo("Phấn đấu đạt  60%.");
    }
}

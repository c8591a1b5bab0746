package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words with which plans and reports say what they count. */
class CountedWordTest {

    @ParameterizedTest
    @EnumSource(Counted.class)
    void everyCodeOfRuleFilesIsSuchAWord(Counted counted) {
        assertThat(CountedWord.of(counted.code()))
                .hasValueSatisfying(word -> assertThat(word.meanings()).contains(counted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            người                    | PERSONS
            NGƯỜI                    | PERSONS
            nguoi                    | PERSONS
            cơ quan                  | BODIES
            vị trí                   | POSTS
            doanh nghiệp             | ENTERPRISES
            cơ sở                    | ESTABLISHMENTS
            xã, phường, thị trấn     | COMMUNES
            tỉnh, thành phố          | PROVINCES
            đài                      | STATIONS
            buổi                     | EVENTS
            tin, bài                 | ITEMS
            hương ước, quy ước       | DOCUMENTS
            ca sinh                  | BIRTHS
            ca tử vong               | DEATHS
            giờ                      | HOURS
            đồng                     | MONEY
            person                   | PERSONS
            """)
    void aWordIsReadWithAndWithoutMarksAndInUpperCase(String word, Counted counted) {
        assertThat(CountedWord.of(word))
                .hasValueSatisfying(known -> assertThat(known.meanings()).containsExactly(counted));
    }

    @Test
    void aWordOfSeveralMeaningsKeepsThemAll() {
        assertThat(CountedWord.of("chương trình").orElseThrow().meanings())
                .containsExactlyInAnyOrder(Counted.ITEMS, Counted.EVENTS);
        assertThat(CountedWord.nouns(Set.of(Counted.ITEMS, Counted.EVENTS)).vi())
                .isEqualTo("hoạt động hoặc tin, bài");
        assertThat(CountedWord.nouns(Set.of(Counted.ITEMS, Counted.EVENTS)).en())
                .isEqualTo("events or items");
    }

    @Test
    void aCaseIsABirthOrADeathOrAnEventButNoPerson() {
        assertThat(CountedWord.of("trường hợp").orElseThrow().meanings())
                .containsExactlyInAnyOrder(Counted.CASES, Counted.BIRTHS, Counted.DEATHS, Counted.EVENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngừoi ta", "nữ", "%", "lần"})
    void otherWordsAreNone(String word) {
        assertThat(CountedWord.of(word)).isEmpty();
    }

    @Test
    void ofTwoWordsAtTheStartTheLongerOneIsMeant() {
        assertThat(CountedWord.atStartOf("tin, bài mỗi quý").orElseThrow().word())
                .isEqualTo("tin, bài");
        assertThat(CountedWord.atStartOf("tinh thần")).isEmpty();
    }
}

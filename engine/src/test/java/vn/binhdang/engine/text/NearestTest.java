package vn.binhdang.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("locality", "period", "indicators", "ít nhất", "khoảng", "còn", "Phường Đông Hồ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            localty        | locality
            LOCALITY       | locality
            indicator      | indicators
            it nhat        | ít nhất
            ít nhât        | ít nhất
            khoản          | khoảng
            cnò            | còn
            phuong dong ho | Phường Đông Hồ
            """)
    void aSlipOfAFewLettersFindsTheWordThatWasMeant(String seen, String meant) {
        assertThat(Nearest.to(seen, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"submittedOn", "xyz", "per", "''"})
    void aWordThatIsFarFromAllIsNotGuessed(String seen) {
        assertThat(Nearest.to(seen, KNOWN)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearWordsTheFirstByAlphabetIsOfferedWhateverTheOrder() {
        assertThat(Nearest.to("bat", List.of("cat", "bar"))).contains("bar");
        assertThat(Nearest.to("bat", List.of("bar", "cat"))).contains("bar");
    }

    @Test
    void theQuestionIsAskedInBothLanguagesOrNotAtAll() {
        assertThat(Nearest.question("localty", KNOWN)).isEqualTo(new Text("Có phải “locality”?", "Maybe “locality”?"));
        assertThat(Nearest.question("xyz", KNOWN)).isEqualTo(new Text("", ""));
    }

    @Test
    void foldingTakesAwayToneAndVowelMarksAndTheBarOfTheD() {
        assertThat(Nearest.fold("Đường Nguyễn Huệ, Hoà và Hòa")).isEqualTo("duong nguyen hue, hoa va hoa");
    }
}

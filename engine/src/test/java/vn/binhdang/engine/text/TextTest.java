package vn.binhdang.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void anArgumentThatIsATextAppearsInTheLanguageOfItsPattern() {
        Text text = Text.of("thiếu %s ở %s", "missing: %s at %s", Text.of("tử số", "numerator"), "dòng 2");

        assertThat(text).isEqualTo(new Text("thiếu tử số ở dòng 2", "missing: numerator at dòng 2"));
    }

    @Test
    void withoutArgumentsAPercentSignIsJustAPercentSign() {
        assertThat(Text.of("điểm %", "points %")).isEqualTo(new Text("điểm %", "points %"));
    }

    @Test
    void besideArgumentsAPercentSignIsDoubled() {
        assertThat(Text.of("tăng %s%%", "up %s %%", 20)).isEqualTo(new Text("tăng 20%", "up 20 %"));
    }

    @Test
    void aPatternMayUseFewerArgumentsThanThereAre() {
        assertThat(Text.of("mốc %s", "milestone %s: %s", 2025, "on time"))
                .isEqualTo(new Text("mốc 2025", "milestone 2025: on time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s và %s", "%d", "100%", "% s"})
    void aPlaceThatCannotBeFilledIsAMistakeOfTheProgram(String pattern) {
        assertThatThrownBy(() -> Text.of(pattern, "%s", "một"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pattern);
    }

    @Test
    void sentencesAreJoinedByOneBlankAndNothingByNone() {
        assertThat(Text.same("Một.").then(Text.same("Hai.")).in(Language.VI)).isEqualTo("Một. Hai.");
        assertThat(Text.same("Một.").then(Text.same("")).in(Language.EN)).isEqualTo("Một.");
        assertThat(Text.same("").then(Text.same("Hai.")).in(Language.EN)).isEqualTo("Hai.");
    }

    @Test
    void aDayIsWrittenDayFirstInVietnameseAndAnOpenEndAsDots() {
        assertThat(Days.words(LocalDate.of(2024, 11, 8))).isEqualTo(new Text("8/11/2024", "2024-11-08"));
        assertThat(Days.words(null)).isEqualTo(Text.same("…"));
    }

    @ParameterizedTest
    @CsvSource({"vi_VN.UTF-8,VI", "vi,VI", "en_GB.UTF-8,EN", "EN_us,EN"})
    void aPosixLocaleNamesALanguage(String locale, Language language) {
        assertThat(Language.ofPosixLocale(locale)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"C", "POSIX", "fr_FR.UTF-8", "''"})
    void aPosixLocaleOfAnotherLanguageNamesNone(String locale) {
        assertThat(Language.ofPosixLocale(locale)).isEmpty();
    }
}

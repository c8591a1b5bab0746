package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings that say two things at once, or a rise in a unit that cannot rise so. */
class ContradictingPhrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dưới 30% trở lên",
                "trên 30% trở xuống",
                "ít nhất 27% trở xuống",
                "khoảng 85% trở lên",
                "ít nhất 20 điểm %",
                "tăng 20 người",
                "tăng 20",
                "giảm 5 triệu đồng",
                "tăng 0,5 lần"
            })
    void areRefused(String wording) {
        assertThatThrownBy(() -> PhraseParser.parse(wording)).isInstanceOf(PhraseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "27%", "no"})
    void aNumberWithoutAComparisonIsNotGuessedTheOtherWayRound(String wording) {
        assertThatThrownBy(() -> PhraseParser.parse(wording))
                .isInstanceOfSatisfying(
                        PhraseException.class,
                        trouble -> assertThat(trouble.explanation().vi()).doesNotContain("Có phải"));
    }

    @Test
    void fromAndDownwardsIsAtMost() throws PhraseException {
        assertThat(PhraseParser.parse("từ 30% trở xuống").kind()).isEqualTo(Phrase.Kind.AT_MOST);
    }
}

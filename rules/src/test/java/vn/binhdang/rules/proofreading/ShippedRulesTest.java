package vn.binhdang.rules.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.proofreading.Proof;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.text.Text;

class ShippedRulesTest {

    private static final Proof PROOF = ReadOver.shipped();

    @Test
    void theShippedRuleFilesHaveNoErrorsAndNoWarnings() {
        assertThat(PROOF.of(Remark.Level.ERROR)).isEmpty();
        assertThat(PROOF.of(Remark.Level.WARNING)).isEmpty();
    }

    @Test
    void whatAsksForLessThanTheNationIsNoted() {
        assertThat(PROOF.of(Remark.Level.NOTE))
                .filteredOn(note -> note.code().equals(Topic.ALIGNMENT.code()))
                .hasSize(7)
                .anySatisfy(note -> assertThat(note.message().vi()).contains("37/KH-UBND", "“ít nhất 25%”"));
    }

    @Test
    void whatAPersonMustLookAtIsSaidInBothLanguages() {
        Set<Text> notes = PROOF.ruleBook().targets().stream()
                .flatMap(target -> Stream.concat(
                        Stream.of(target.review(), target.confirm()),
                        target.parts().stream().flatMap(part -> Stream.of(part.review(), part.confirm()))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(notes)
                .hasSizeGreaterThan(20)
                .allSatisfy(note -> assertThat(note.en()).isNotEqualTo(note.vi()));
    }

    @Test
    void everyTargetThatWaitsForAPersonIsNotedAtItsLine() {
        Set<String> noted = PROOF.remarks().stream()
                .filter(note -> note.code().equals(Topic.FOR_REVIEW.code()))
                .map(note -> note.message().en().split(" ", 2)[0])
                .collect(Collectors.toSet());
        assertThat(noted)
                .containsExactlyInAnyOrderElementsOf(PROOF.ruleBook().targets().stream()
                        .filter(target -> target.review() != null)
                        .map(target -> target.id())
                        .toList());
        assertThat(PROOF.remarks())
                .allSatisfy(note -> assertThat(note.place().line()).isNotNull());
    }
}

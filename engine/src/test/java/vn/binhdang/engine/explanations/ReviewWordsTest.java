package vn.binhdang.engine.explanations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleCells.cell;
import static vn.binhdang.engine.samples.SampleCells.counts;

import org.junit.jupiter.api.Test;
import vn.binhdang.engine.indicators.Figure;
import vn.binhdang.engine.samples.SampleIndicators;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.Verdict;

/** What a person needs who must decide: why, and what was reported against what. */
class ReviewWordsTest {

    @Test
    void aFigureThatCouldBeComparedIsNamedWithWhatIsRequired() {
        Text words = explain(counts(SampleIndicators.WOMEN_LEADERS, 8, 20));

        assertThat(words.vi())
                .isEqualTo("Cần người có thẩm quyền xem xét. Cần quyết định điều chỉnh."
                        + " Báo cáo: 40 % (8/20), so với “đạt 60%”.");
        assertThat(words.en())
                .isEqualTo("A person must decide. The decision is needed."
                        + " Reported: 40 % (8/20), against “at least 60 %”.");
    }

    @Test
    void silenceIsNotHeldAgainstAnything() {
        assertThat(explain(new Figure.Silent()).en()).isEqualTo("A person must decide. The decision is needed.");
    }

    private static Text explain(Figure figure) {
        return Explainer.explain(new Judgement(
                cell(SampleIndicators.WOMEN_LEADERS, "đạt 60%", figure),
                Verdict.REVIEW,
                "rule",
                Text.of("Cần quyết định điều chỉnh.", "The decision is needed.")));
    }
}

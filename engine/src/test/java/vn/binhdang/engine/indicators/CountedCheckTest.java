package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.SampleReports.counts;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.indicators.Form.ZeroDenominator;
import vn.binhdang.engine.indicators.Indicator.Better;
import vn.binhdang.engine.indicators.Indicator.RollUp;
import vn.binhdang.engine.report.Entry;
import vn.binhdang.engine.samples.SampleReports;
import vn.binhdang.engine.text.Text;

/** Which indicator is named where a line counts something else. */
class CountedCheckTest {

    private static final Indicator BODIES =
            indicator("bodies-led", "Cơ quan có lãnh đạo chủ chốt là nữ", Objective.POLITICS, Counted.BODIES);
    private static final Indicator LEADERS =
            indicator("women-leaders", "Nữ trong lãnh đạo chủ chốt", Objective.POLITICS, Counted.PERSONS);
    private static final Indicator CANDIDATES =
            indicator("candidates", "Ứng cử viên đại biểu", Objective.POLITICS, Counted.PERSONS);
    private static final Indicator TRAINED =
            indicator("trained", "Nữ lãnh đạo chủ chốt được tập huấn", Objective.EDUCATION, Counted.PERSONS);

    @Test
    void isTheOneOfTheSameFieldWhoseNameSharesMostWords() {
        assertThat(asked("người", BODIES, CANDIDATES, LEADERS, TRAINED)).contains("Có phải “women-leaders”");
    }

    @Test
    void isNoneOfAnotherField() {
        assertThat(asked("người", BODIES, TRAINED))
                .contains("đếm cơ quan, không phải người")
                .doesNotContain("Có phải");
    }

    private static String asked(String counted, Indicator... known) {
        Faults faults = new Faults();
        Entry entry =
                new Entry("bodies-led", counts("4", "9"), List.of(), null, counted, null, null, SampleReports.PLACE);
        new CountedCheck(new Catalogue(List.of(known)), faults).check(entry, BODIES);
        return faults.all().get(0).message().vi();
    }

    private static Indicator indicator(String code, String name, Objective objective, Counted counted) {
        Text words = Text.of(name, code);
        Form form = new Form.Ratio(words, words, ZeroDenominator.NOT_COMPUTABLE, false, null);
        return new Indicator(
                code, words, words, objective, Unit.PERCENT, form, counted, Better.HIGHER, RollUp.NONE, null, null);
    }
}

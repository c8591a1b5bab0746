package vn.binhdang.engine.findings;

import vn.binhdang.engine.explanations.Explanations;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Doubt;
import vn.binhdang.engine.verdicts.Judgement;
import vn.binhdang.engine.verdicts.ReportDoubt;
import vn.binhdang.engine.verdicts.Timeliness;
import vn.binhdang.engine.verdicts.Weakness;

/** What a finding rests on, as data. The sentence is made of it last, and only where somebody reads it. */
public sealed interface Cause {

    Text words(Explanations explanations);

    /** A verdict on one cell. */
    record Judged(Judgement judgement) implements Cause {

        @Override
        public Text words(Explanations explanations) {
            return Text.of(
                    "%s: %s",
                    "%s: %s",
                    judgement.cell().clause().title(),
                    explanations.of(judgement).words());
        }
    }

    /** A figure that does not look right. */
    record Doubted(Doubt doubt) implements Cause {

        @Override
        public Text words(Explanations explanations) {
            return DoubtWords.of(doubt);
        }
    }

    /** A report that does not look right as a whole. */
    record DoubtedReport(ReportDoubt doubt) implements Cause {

        @Override
        public Text words(Explanations explanations) {
            return ReportDoubtWords.of(doubt);
        }
    }

    /** A report that came late, or does not say when it came. */
    record Sent(Timeliness timeliness) implements Cause {

        @Override
        public Text words(Explanations explanations) {
            return TimelinessWords.of(timeliness);
        }
    }

    /** A target of the unit's own that asks for less than the one above it. */
    record Weak(Weakness weakness) implements Cause {

        @Override
        public Text words(Explanations explanations) {
            return WeaknessWords.of(weakness);
        }
    }

    /** No document binds the unit. */
    record NothingBinds() implements Cause {

        @Override
        public Text words(Explanations explanations) {
            return Text.of(
                    "Không có văn bản nào trong bộ chỉ tiêu áp dụng đối với đơn vị này trong kỳ này; chưa đánh giá nội dung nào.",
                    "No document of the rule book binds this unit in this period; nothing was judged.");
        }
    }
}

package vn.binhdang.engine.findings;

import vn.binhdang.engine.explanations.Words;
import vn.binhdang.engine.targets.Demand;
import vn.binhdang.engine.targets.Pairing;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Weakness;

/** Says which target asks for less than the one above it. */
public final class WeaknessWords {

    private WeaknessWords() {}

    public static Text of(Weakness weakness) {
        Pairing pairing = weakness.pairing();
        return Text.of(
                        "%s: chỉ tiêu của %s là %s, yêu cầu thấp hơn so với chỉ tiêu của %s là %s.",
                        "%s: the target of %s is %s and asks for less than that of %s, %s.",
                        pairing.own().clause().title(),
                        document(pairing.own()),
                        words(pairing.own()),
                        document(pairing.above()),
                        words(pairing.above()))
                .then(Text.of(
                        "Ghi chú để lưu ý khi xây dựng kế hoạch, không phải vi phạm.",
                        "A note for the next plan, not a breach."));
    }

    private static String document(Demand demand) {
        return demand.clause().pack().document().number();
    }

    private static Text words(Demand demand) {
        return Text.of(
                "“%s” (mốc %s)",
                "“%s” (milestone %s)", Words.requirement(demand.requirement(), demand.indicator()), demand.milestone());
    }
}

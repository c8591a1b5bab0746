package vn.binhdang.engine.findings;

import vn.binhdang.engine.explanations.Words;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Pairing;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Weakness;

/** Says which target asks for less than the one above it. */
final class WeaknessWords {

    private WeaknessWords() {}

    static Text of(Weakness weakness) {
        Pairing pairing = weakness.pairing();
        return Text.of(
                        "%s: chỉ tiêu của %s là %s, yêu cầu thấp hơn so với chỉ tiêu của %s là %s.",
                        "%s: the target of %s is %s and asks for less than that of %s, %s.",
                        pairing.own().clause().title(),
                        document(pairing.own()),
                        demand(pairing.own()),
                        document(pairing.above()),
                        demand(pairing.above()))
                .then(Text.of(
                        "Ghi chú để lưu ý khi xây dựng kế hoạch, không phải vi phạm.",
                        "A note for the next plan, not a breach."));
    }

    private static String document(Cell cell) {
        return cell.clause().pack().document().number();
    }

    private static Text demand(Cell cell) {
        return Text.of("“%s” (mốc %s)", "“%s” (milestone %s)", Words.requirement(cell), cell.milestone());
    }
}

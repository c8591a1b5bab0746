package vn.binhdang.rules.oracle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.rules.oracle.MadeIndicator.Shape;

/** Writes a made rule book as the files that policy staff edit. */
final class RuleBookText {

    private RuleBookText() {}

    static RuleFiles files(MadeRuleBook book) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("localities.csv", bytes(register(book.units())));
        files.put("indicators/made.yaml", bytes(catalogue(book)));
        book.packs()
                .forEach(pack ->
                        files.put("packs/%s/%s.yaml".formatted(pack.folder(), pack.id()), bytes(PackText.of(pack))));
        return new RuleFiles("made/", files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String register(List<MadeUnit> units) {
        StringBuilder text = new StringBuilder("code,name,level,parent,valid_from,valid_to,successor\n");
        for (MadeUnit unit : units) {
            text.append(String.join(
                            ",",
                            unit.code(),
                            "Unit " + unit.code(),
                            unit.level().code(),
                            Objects.toString(unit.parent(), ""),
                            Objects.toString(unit.from(), ""),
                            Objects.toString(unit.to(), ""),
                            Objects.toString(unit.successor(), "")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String catalogue(MadeRuleBook book) {
        StringBuilder text = new StringBuilder("indicators:\n");
        book.indicators().forEach(indicator -> text.append(indicator(indicator)));
        return text.toString();
    }

    static String indicator(MadeIndicator indicator) {
        String code = indicator.code();
        StringBuilder text = new StringBuilder("""
                  - code: %1$s
                    name: {vi: "%1$s", en: "%1$s"}
                    definition: {vi: "%1$s", en: "%1$s"}
                    objective: management
                    unit: %2$s
                    form: %3$s
                    counted: %4$s
                    better: %5$s
                    roll-up: none
                """.formatted(
                        code,
                        indicator.unit(),
                        indicator.shape().word,
                        indicator.counted(),
                        indicator.higherIsBetter() ? "higher" : "lower"));
        if (indicator.shape() == Shape.RATIO) {
            text.append("""
                        numerator: {vi: "tử", en: "part"}
                        denominator: {vi: "mẫu", en: "whole"}
                        zero-denominator: %s
                        total: %s
                    """.formatted(
                            indicator.noneMeansNotApplicable() ? "not-applicable" : "not-computable",
                            indicator.totalGiven() ? "given" : "open"));
            Integer notAbove = indicator.notAbove();
            text.append(
                    notAbove == null
                            ? ""
                            : "    not-above: %d\n    plausible: {from: 0, to: %1$d}\n".formatted(notAbove));
        }
        return text.toString();
    }
}

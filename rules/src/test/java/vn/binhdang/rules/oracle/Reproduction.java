package vn.binhdang.rules.oracle;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Says how the two evaluators differ, on the smallest rule book and report on which they still do. */
final class Reproduction {

    private Reproduction() {}

    static String of(long seed, Disputed disputed) {
        Disputed smallest = disputed.smallest();
        Outcome engine = smallest.engine();
        Outcome oracle = Oracle.of(smallest.book(), smallest.report());
        StringBuilder text = new StringBuilder(
                "The rule book of seed %1$d (again: -Doracle.seed=%1$d -Doracle.books=1).%n".formatted(seed));
        text.append(difference("cell", engine.cells(), oracle.cells()));
        text.append(difference("report", engine.punctuality(), oracle.punctuality()));
        text.append(difference("score of", engine.scores(), oracle.scores()));
        text.append("%nreport:%n%s%n".formatted(ReportText.of(smallest.report())));
        for (MadePack pack : smallest.book().packs()) {
            text.append("%npack:%n%s".formatted(PackText.of(pack)));
        }
        text.append("%nindicators:%n".formatted());
        smallest.book().indicators().stream()
                .filter(indicator -> smallest.speaksOf(indicator.code()))
                .forEach(indicator -> text.append(RuleBookText.indicator(indicator)));
        text.append("%nlocalities:%n%s".formatted(RuleBookText.register(smallest.units())));
        return text.toString();
    }

    private static String difference(String what, Map<String, ?> engine, Map<String, ?> oracle) {
        Set<String> keys = new TreeSet<>(engine.keySet());
        keys.addAll(oracle.keySet());
        StringBuilder text = new StringBuilder();
        for (String key : keys) {
            Object one = engine.get(key);
            Object other = oracle.get(key);
            if (!Objects.equals(one, other)) {
                text.append("%s %s: the engine says %s, the oracle says %s%n".formatted(what, key, one, other));
            }
        }
        return text.toString();
    }
}

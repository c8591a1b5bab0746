package vn.binhdang.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;

/** A rule book and a report on which the two evaluators differ, and how to make them smaller while they still do. */
record Disputed(MadeRuleBook book, MadeReport report) {

    /** The same dispute with nothing in it that could be left out. */
    Disputed smallest() {
        Disputed smallest = this;
        Optional<Disputed> smaller = Optional.of(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallest.smaller().filter(Disputed::isDisputed).findFirst();
        }
        return smallest;
    }

    Outcome engine() {
        return Outcome.of(Objects.requireNonNull(
                new Engine(book).evaluate(List.of(report)).get(report.key())));
    }

    boolean speaksOf(String indicator) {
        return report.entries().containsKey(indicator)
                || book.packs().stream().anyMatch(pack -> PackText.of(pack).contains("indicator: " + indicator));
    }

    /** The units that the report and the packs are about, and those above the reporting one. */
    List<MadeUnit> units() {
        Set<String> codes = book.packs().stream().map(MadePack::jurisdiction).collect(Collectors.toSet());
        new Places(book.units())
                .upwards(report.period().lastDay(), report.locality())
                .forEach(unit -> codes.add(unit.code()));
        return book.units().stream().filter(unit -> codes.contains(unit.code())).toList();
    }

    private boolean isDisputed() {
        try {
            return !engine().equals(Oracle.of(book, report));
        } catch (InvalidRuleBookException tooSmall) {
            return false;
        }
    }

    /** Everything that is one step smaller, the largest steps first. */
    private Stream<Disputed> smaller() {
        return Stream.of(withoutAPack(), withoutATarget(), withoutAPart(), withoutAMilestone(), withoutAnEntry())
                .flatMap(one -> one);
    }

    private Stream<Disputed> withoutAPack() {
        return without(book.packs()).map(packs -> new Disputed(book.with(packs), report));
    }

    private Stream<Disputed> withoutATarget() {
        return eachPack(pack -> without(pack.targets()).map(pack::with));
    }

    private Stream<Disputed> withoutAPart() {
        return eachTarget(target -> target.parts().size() < 2
                ? Stream.empty()
                : without(target.parts()).map(target::with));
    }

    private Stream<Disputed> withoutAMilestone() {
        return eachTarget(target -> {
            MadeMeasure measure = target.measure();
            return measure == null || measure.milestones().size() < 2 || target.each() != null
                    ? Stream.empty()
                    : without(measure.milestones()).map(fewer -> target.with(measure.with(fewer)));
        });
    }

    private Stream<Disputed> withoutAnEntry() {
        return report.entries().keySet().stream().map(code -> {
            Map<String, MadeReport.MadeEntry> others = new LinkedHashMap<>(report.entries());
            others.remove(code);
            return new Disputed(book, new MadeReport(report.locality(), report.period(), others, report.sent(), false));
        });
    }

    private Stream<Disputed> eachPack(Function<MadePack, Stream<MadePack>> smaller) {
        return IntStream.range(0, book.packs().size())
                .boxed()
                .flatMap(at -> smaller.apply(book.packs().get(at))
                        .map(pack -> new Disputed(book.with(replaced(book.packs(), at, pack)), report)));
    }

    private Stream<Disputed> eachTarget(Function<MadeTarget, Stream<MadeTarget>> smaller) {
        return eachPack(pack -> IntStream.range(0, pack.targets().size())
                .boxed()
                .flatMap(at -> smaller.apply(pack.targets().get(at))
                        .map(target -> pack.with(replaced(pack.targets(), at, target)))));
    }

    private static <T> List<T> replaced(List<T> all, int at, T other) {
        List<T> replaced = new ArrayList<>(all);
        replaced.set(at, other);
        return replaced;
    }

    private static <T> Stream<List<T>> without(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(at -> {
            List<T> others = new ArrayList<>(all);
            others.remove(at);
            return others;
        });
    }
}

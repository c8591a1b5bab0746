package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.binhdang.engine.mistakes.MistakeRun;
import vn.binhdang.engine.mistakes.Trial;
import vn.binhdang.engine.targets.Pack;

/** A slip of the pen in any pack is noticed by a case that stands beside it, and no target has idle cases only. */
class MutatedPacksTest {

    private static final MistakeRun RUN = new MistakeRun(Shipped.CASES, Shipped.CHECKS.judge());

    @TestFactory
    Stream<DynamicTest> theCasesOfAPackNoticeEveryMistakeInIt() {
        return Shipped.RULE_BOOK.packs().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> noticed(pack)));
    }

    private static void noticed(Pack pack) {
        List<Trial> trials = RUN.tasks(subject -> subject.pack().id().equals(pack.id())).stream()
                .map(RUN::of)
                .toList();
        assertThat(trials.stream().flatMap(MutatedPacksTest::unnoticed))
                .as("of %d mistakes", trials.stream().mapToInt(Trial::tried).sum())
                .isEmpty();
        assertThat(trials).noneMatch(Trial::isIdle);
    }

    private static Stream<String> unnoticed(Trial trial) {
        return trial.survivors().stream()
                .map(mutant -> mutant.target() + ": " + mutant.mistake().en());
    }
}

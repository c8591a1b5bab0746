package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.cases.Cases;
import vn.binhdang.engine.cases.Subject;
import vn.binhdang.engine.mistakes.MistakeRun;
import vn.binhdang.engine.mistakes.Mutant;
import vn.binhdang.engine.mistakes.Trial;

/** Mistakes in a pack that no case notices are named, and so are cases that notice none. */
class MistakeRunTest {

    private static final Predicate<Subject> ALL = subject -> true;

    @Test
    void everyComparisonBoundDateUnitAndScopeIsMistaken() {
        assertThat(trials(MadeCases.reading(MadeCases.ALL), ALL).stream()
                        .flatMap(trial -> trial.task().mutants().stream())
                        .map(mutant -> mutant.mistake().en()))
                .containsExactly(
                        "lost",
                        "2024 a year late",
                        "2024 a year early",
                        "2024 demands > 25",
                        "2024 demands <= 25",
                        "2024 demands >= 26",
                        "2024 demands >= 24",
                        "2024 mistakes the unit, to demand >= 2.5",
                        "2024 mistakes the unit, to demand >= 0.25",
                        "no longer measured on: province",
                        "lost",
                        "due no later than 10/12",
                        "due before 11/12",
                        "due before 9/12",
                        "due before 10/11",
                        "binds VN instead of 01",
                        "binds 02 instead of 01",
                        "in force 2024-01-01 – 2025-12-31",
                        "in force 2022-01-01 – 2025-12-31",
                        "in force 2023-01-01 – 2024-12-31",
                        "in force 2023-01-01 – 2026-12-31");
    }

    @Test
    void goodCasesNoticeEveryMistake() {
        assertThat(trials(MadeCases.reading(MadeCases.ALL), ALL))
                .allMatch(Trial::isSound)
                .extracting(trial -> trial.task().target())
                .containsExactly("made/1", "made/reporting/annual", "made");
    }

    @ParameterizedTest
    @CsvSource({
        "exactly a quarter, made/1, 2024 demands > 25",
        "a year before, made/1, 2024 a year early",
        "another province, made, binds VN instead of 01",
        "the year before the pack, made, in force 2022-01-01 – 2025-12-31",
        "the year after the pack, made, in force 2023-01-01 – 2026-12-31",
        "its last year, made, in force 2023-01-01 – 2024-12-31",
        "on the last day, made/reporting/annual, due before 9/12",
        "the day after, made/reporting/annual, due no later than 10/12"
    })
    void aMistakeSurvivesWhereItsCaseIsMissing(String left, String target, String mistake) {
        assertThat(trials(MadeCases.reading(MadeCases.without(left)), ALL).stream()
                        .flatMap(trial -> trial.survivors().stream()))
                .extracting(Mutant::target, mutant -> mutant.mistake().en())
                .contains(tuple(target, mistake));
    }

    @Test
    void aCaseThatNoMistakeChangesIsNamedButFailsNothing() {
        String idle = "cases:\n  - {name: silence, locality: \"01\", period: 2024, report: {}, expect: NOT_REPORTED}";
        Trial trial = trials(MadeCases.reading(MadeCases.ALL.replaceFirst("cases:", idle)), ALL)
                .get(0);
        assertThat(trial.idle())
                .singleElement()
                .satisfies(one -> assertThat(one.name().en()).isEqualTo("silence"));
        assertThat(trial.isIdle()).isFalse();
        assertThat(trial.isSound()).isTrue();
    }

    @Test
    void aTargetOfWhichEveryCaseIsIdleIsNotSound() {
        String idle = "target: made/1\ncases:\n"
                + "  - {name: silence, locality: \"01\", period: 2024, report: {}, expect: NOT_REPORTED}\n";
        Trial trial = trials(MadeCases.reading(idle), ALL).get(0);
        assertThat(trial.isIdle()).isTrue();
        assertThat(trial.isSound()).isFalse();
    }

    @Test
    void aTargetAloneIsTriedWithoutTheScopeOfItsPack() {
        assertThat(trials(MadeCases.reading(MadeCases.ALL), subject -> subject.isNamed("made/1")))
                .extracting(trial -> trial.task().target())
                .containsExactly("made/1");
    }

    private static List<Trial> trials(Cases cases, Predicate<Subject> chosen) {
        MistakeRun run = new MistakeRun(cases, Shipped.CHECKS.judge());
        return run.tasks(chosen).stream().map(run::of).toList();
    }
}

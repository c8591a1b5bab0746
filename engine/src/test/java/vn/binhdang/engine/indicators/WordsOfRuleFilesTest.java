package vn.binhdang.engine.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The closed sets of words that rule files use: units, objectives, what is counted. */
class WordsOfRuleFilesTest {

    @Test
    void theUnitsAreThoseOfTheDesign() {
        assertThat(Unit.codes())
                .containsExactlyInAnyOrder(
                        "percent", "boys-per-100-girls", "times", "per-1000", "per-100000", "vnd", "count", "yes-no");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitIsFoundByItsCode(Unit unit) {
        assertThat(Unit.of(unit.code())).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT,100",
        "BOYS_PER_100_GIRLS,100",
        "TIMES,1",
        "PER_1000,1000",
        "PER_100000,100000",
        "VND,1",
        "COUNT,1"
    })
    void aRatioOfCountsIsMultipliedUpToItsUnit(Unit unit, int factor) {
        assertThat(unit.factor()).isEqualTo(factor);
    }

    @Test
    void aDifferenceOfPercentagesIsInPoints() {
        assertThat(Unit.PERCENT.difference().en()).isEqualTo("points");
        assertThat(Unit.PERCENT.difference().vi()).isEqualTo("điểm %");
        assertThat(Unit.VND.difference()).isEqualTo(Unit.VND.symbol());
    }

    @ParameterizedTest
    @EnumSource(Counted.class)
    void onlyHoursAndMoneyMayBeDecimals(Counted counted) {
        assertThat(Counted.of(counted.code())).contains(counted);
        assertThat(counted.isWhole()).isEqualTo(counted != Counted.HOURS && counted != Counted.MONEY);
    }

    @ParameterizedTest
    @EnumSource(Counted.class)
    void birthsAndDeathsAreNotArranged(Counted counted) {
        assertThat(counted.canBeArranged()).isEqualTo(counted != Counted.BIRTHS && counted != Counted.DEATHS);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void everyObjectiveIsFoundByItsCode(Objective objective) {
        assertThat(Objective.of(objective.code())).contains(objective);
    }

    @ParameterizedTest
    @CsvSource({"PERCENT", "boys_per_100_girls", "''", "vnđ"})
    void wordsInAnotherWritingAreNotKnown(String word) {
        assertThat(Unit.of(word)).isEmpty();
        assertThat(Counted.of(word)).isEmpty();
        assertThat(Objective.of(word)).isEmpty();
    }
}

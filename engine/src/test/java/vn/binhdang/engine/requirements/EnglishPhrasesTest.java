package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 27%                    | AT_LEAST 27 PERCENT
            no less than 50%                | AT_LEAST 50 PERCENT
            not less than 50%               | AT_LEAST 50 PERCENT
            reach 60%                       | AT_LEAST 60 PERCENT
            above 95%                       | ABOVE 95 PERCENT
            over 95%                        | ABOVE 95 PERCENT
            more than 95%                   | ABOVE 95 PERCENT
            below 30%                       | BELOW 30 PERCENT
            under 30%                       | BELOW 30 PERCENT
            less than 30%                   | BELOW 30 PERCENT
            fewer than 5 cases              | BELOW 5
            at most 5%                      | AT_MOST 5 PERCENT
            no more than 5%                 | AT_MOST 5 PERCENT
            not more than 5%                | AT_MOST 5 PERCENT
            not above 5%                    | AT_MOST 5 PERCENT
            down to 1.7 times               | AT_MOST 1.7 TIMES
            at the level of 111             | AT_LEVEL 111
            maintain at 108.71              | AT_LEVEL 108.71
            about 85%                       | ABOUT 85 PERCENT
            around 85%                      | ABOUT 85 PERCENT
            between 35% and 40%             | BETWEEN 35 40 PERCENT
            between 35 and 40 percent       | BETWEEN 35 40 PERCENT
            from 35% to 40%                 | BETWEEN 35 40 PERCENT
            none                            | NONE_OCCURS
            yes                             | YES
            each quarter at least 4         | EACH_PART 4 QUARTER
            every quarter at least 4 items  | EACH_PART 4 QUARTER
            each month at least 1           | EACH_PART 1 MONTH
            every month at least 1 session  | EACH_PART 1 MONTH
            each half-year at least 1       | EACH_PART 1 HALF_YEAR
            increase by 20%                 | INCREASE_PERCENT 20 PERCENT
            rise by 20%                     | INCREASE_PERCENT 20 PERCENT
            decrease by 10%                 | DECREASE_PERCENT 10 PERCENT
            fall by 10%                     | DECREASE_PERCENT 10 PERCENT
            increase by 20 points           | INCREASE_POINTS 20 PERCENT
            increase by 20 percentage points | INCREASE_POINTS 20 PERCENT
            increase by 1 percentage point  | INCREASE_POINTS 1 PERCENT
            decrease by 5 points            | DECREASE_POINTS 5 PERCENT
            """)
    void aPlanInEnglishIsUnderstood(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strive to reach 60%             | reach 60%
            strive for at least 60%         | at least 60%
            aim for at least 27%            | at least 27%
            maintain above 95%              | above 95%
            strive to maintain above 95%    | above 95%
            """)
    void strivingChangesNothing(String striving, String plain) throws PhraseException {
        assertThat(Said.by(striving)).isEqualTo(Said.by(plain));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= 27%  | AT_LEAST 27 PERCENT
            >=27%   | AT_LEAST 27 PERCENT
            ≥ 27 %  | AT_LEAST 27 PERCENT
            ≥27%    | AT_LEAST 27 PERCENT
            > 95%   | ABOVE 95 PERCENT
            >95%    | ABOVE 95 PERCENT
            <= 5%   | AT_MOST 5 PERCENT
            <=5%    | AT_MOST 5 PERCENT
            ≤ 5%    | AT_MOST 5 PERCENT
            ≤5%     | AT_MOST 5 PERCENT
            < 30%   | BELOW 30 PERCENT
            <30%    | BELOW 30 PERCENT
            """)
    void signsAreUnderstoodWithAndWithoutABlank(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }
}

package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnamesePhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 27%              | AT_LEAST 27 PERCENT
            tối thiểu 30%            | AT_LEAST 30 PERCENT
            đạt 60%                  | AT_LEAST 60 PERCENT
            đạt từ 70%               | AT_LEAST 70 PERCENT
            đạt từ 70% trở lên       | AT_LEAST 70 PERCENT
            đạt ít nhất 27%          | AT_LEAST 27 PERCENT
            đạt tối thiểu 30%        | AT_LEAST 30 PERCENT
            đạt và duy trì 100%      | AT_LEAST 100 PERCENT
            đạt 75% trở lên          | AT_LEAST 75 PERCENT
            từ 50% trở lên           | AT_LEAST 50 PERCENT
            từ 50%                   | AT_LEAST 50 PERCENT
            không dưới 50%           | AT_LEAST 50 PERCENT
            đạt không dưới 50%       | AT_LEAST 50 PERCENT
            không thấp hơn 50%       | AT_LEAST 50 PERCENT
            không ít hơn 3           | AT_LEAST 3
            lên 35%                  | AT_LEAST 35 PERCENT
            lên đạt 35%              | AT_LEAST 35 PERCENT
            tăng lên 50%             | AT_LEAST 50 PERCENT
            tăng lên đạt 50%         | AT_LEAST 50 PERCENT
            có 3 lớp                 | AT_LEAST 3
            có ít nhất 3 lớp         | AT_LEAST 3
            duy trì đạt 100%         | AT_LEAST 100 PERCENT
            duy trì từ 95% trở lên   | AT_LEAST 95 PERCENT
            """)
    void wordsForALowerBoundIncludeTheNumberItself(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trên 95%                 | ABOVE 95 PERCENT
            đạt trên 95%             | ABOVE 95 PERCENT
            duy trì trên 95%         | ABOVE 95 PERCENT
            hơn 50%                  | ABOVE 50 PERCENT
            vượt 50%                 | ABOVE 50 PERCENT
            dưới 30%                 | BELOW 30 PERCENT
            xuống dưới 25%           | BELOW 25 PERCENT
            còn dưới 25%             | BELOW 25 PERCENT
            giảm xuống dưới 25%      | BELOW 25 PERCENT
            giảm còn dưới 18/1.000   | BELOW 18 PER_1000
            giảm dưới 30%            | BELOW 30 PERCENT
            duy trì dưới 15%         | BELOW 15 PERCENT
            ở mức dưới 111           | BELOW 111
            """)
    void aboveAndBelowExcludeTheNumberItself(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            còn 1,7 lần              | AT_MOST 1.7 TIMES
            giảm còn 1,7 lần         | AT_MOST 1.7 TIMES
            giảm xuống còn 1,7 lần   | AT_MOST 1.7 TIMES
            xuống còn 10%            | AT_MOST 10 PERCENT
            không quá 2 lần          | AT_MOST 2 TIMES
            không vượt quá 15%       | AT_MOST 15 PERCENT
            nhiều nhất 5%            | AT_MOST 5 PERCENT
            tối đa 5%                | AT_MOST 5 PERCENT
            không trên 5%            | AT_MOST 5 PERCENT
            từ 10% trở xuống         | AT_MOST 10 PERCENT
            ở mức 111                | AT_LEVEL 111
            duy trì ở mức 108,71     | AT_LEVEL 108.71
            tại mức 111              | AT_LEVEL 111
            khoảng 85%               | ABOUT 85 PERCENT
            đạt khoảng 85%           | ABOUT 85 PERCENT
            còn khoảng 2 lần         | ABOUT 2 TIMES
            từ 35% đến 40%           | BETWEEN 35 40 PERCENT
            từ 35 đến 40%            | BETWEEN 35 40 PERCENT
            từ 35% tới 40%           | BETWEEN 35 40 PERCENT
            đạt từ 35% đến 40%       | BETWEEN 35 40 PERCENT
            từ 1,7 đến 2 lần         | BETWEEN 1.7 2 TIMES
            từ 20 đến 30 triệu đồng  | BETWEEN 20000000 30000000 VND
            """)
    void upperBoundsLevelsAndRangesIncludeTheirEnds(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            có                             | YES
            không để xảy ra                | NONE_OCCURS
            không có                       | NONE_OCCURS
            không xảy ra                   | NONE_OCCURS
            không phát sinh                | NONE_OCCURS
            mỗi quý ít nhất 4              | EACH_PART 4 QUARTER
            mỗi quý ít nhất 4 tin, bài     | EACH_PART 4 QUARTER
            mỗi quý có ít nhất 4 tin, bài  | EACH_PART 4 QUARTER
            mỗi quý phải có ít nhất 4 tin  | EACH_PART 4 QUARTER
            hằng quý tối thiểu 4           | EACH_PART 4 QUARTER
            mỗi tháng ít nhất 1            | EACH_PART 1 MONTH
            hàng tháng ít nhất 1 chuyên mục | EACH_PART 1 MONTH
            mỗi 6 tháng ít nhất 1 lớp      | EACH_PART 1 HALF_YEAR
            mỗi sáu tháng ít nhất 1        | EACH_PART 1 HALF_YEAR
            mỗi nửa năm ít nhất 1          | EACH_PART 1 HALF_YEAR
            """)
    void yesNoneAndEachPartOfThePeriodAreUnderstood(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tăng 20%                 | INCREASE_PERCENT 20 PERCENT
            tăng thêm 20%            | INCREASE_PERCENT 20 PERCENT
            tăng 1,5%                | INCREASE_PERCENT 1.5 PERCENT
            giảm 10%                 | DECREASE_PERCENT 10 PERCENT
            giảm bớt 10%             | DECREASE_PERCENT 10 PERCENT
            tăng 20 điểm %           | INCREASE_POINTS 20 PERCENT
            tăng 20 điểm phần trăm   | INCREASE_POINTS 20 PERCENT
            giảm 5 điểm %            | DECREASE_POINTS 5 PERCENT
            """)
    void changesInPercentAndInPointsAreToldApart(String wording, String said) throws PhraseException {
        assertThat(Said.by(wording)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phấn đấu đạt 60%                | đạt 60%
            phấn đấu ít nhất 27%            | ít nhất 27%
            Phấn đấu để đạt từ 70% trở lên  | đạt từ 70% trở lên
            phấn đấu duy trì trên 95%       | trên 95%
            phấn đấu giảm còn 1,7 lần       | giảm còn 1,7 lần
            phấn đấu ở mức 111              | ở mức 111
            phấn đấu có                     | có
            phấn đấu không để xảy ra        | không để xảy ra
            phấn đấu mỗi quý ít nhất 4      | mỗi quý ít nhất 4
            phấn đấu từ 35% đến 40%         | từ 35% đến 40%
            """)
    void strivingChangesNothing(String striving, String plain) throws PhraseException {
        assertThat(Said.by(striving)).isEqualTo(Said.by(plain));
    }
}

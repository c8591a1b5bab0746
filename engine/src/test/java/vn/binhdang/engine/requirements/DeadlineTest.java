package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.text.Text;

class DeadlineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 10/6/2024",
                "Trước ngày 10/06/2024.",
                "trước 10/6/2024",
                "trước ngày 10-6-2024",
                "trước ngày 10 tháng 6 năm 2024",
                "trước ngày 10 tháng 6/2024",
                "trước ngày 10.6.2024",
                "trước\u00A0ngày\u202F10/6/2024",
                "before 10/6/2024",
                "before 10 June 2024",
                "before June 10, 2024",
                "before 10th of June 2024",
                "Before 10 Jun 2024",
                "before 2024-06-10"
            })
    void beforeADayExcludesTheDay(String wording) throws PhraseException {
        assertThat(Deadline.parse(wording)).isEqualTo(new Deadline(wording, true, 10, 6, 2024));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chậm nhất ngày 31/5",
                "chậm nhất là ngày 31/5",
                "chậm nhất vào ngày 31/5",
                "muộn nhất ngày 31/5",
                "không muộn hơn ngày 31/5",
                "chậm nhất ngày 31 tháng 5",
                "chậm nhất ngày 31 tháng 5 hằng năm",
                "chậm nhất là ngày 31/5 hằng năm",
                "chậm nhất ngày 31/5 hàng năm",
                "chậm nhất 31/5",
                "không quá ngày 31/5",
                "đến hết ngày 31/5",
                "by 31 May",
                "by May 31",
                "by 31/5 every year",
                "on or before 31 May",
                "no later than 31 May of each year",
                "no later than 31/5",
                "not later than 31/5"
            })
    void noLaterThanADayIncludesTheDayAndWithoutAYearMeansEveryYear(String wording) throws PhraseException {
        assertThat(Deadline.parse(wording)).isEqualTo(new Deadline(wording, false, 31, 5, null));
    }

    @ParameterizedTest
    @CsvSource({
        "chậm nhất ngày 31/5, 2024, 2024-05-31",
        "chậm nhất ngày 31/5, 2025, 2025-05-31",
        "chậm nhất ngày 31/10/2022, 2024, 2022-10-31",
        "trước ngày 10/6/2024, 2024, 2024-06-10",
        "chậm nhất ngày 29/2, 2024, 2024-02-29",
        "chậm nhất ngày 29/2, 2023, 2023-02-28"
    })
    void aDeadlineFallsInTheYearItNamesElseInTheYearOfTheReport(String wording, int year, LocalDate day)
            throws PhraseException {
        assertThat(Deadline.parse(wording).in(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 31/6, 31/6, tháng 6 có 30 ngày",
        "chậm nhất ngày 31/2, 31/2, tháng 2 có 29 ngày",
        "chậm nhất ngày 31/2/2024, 31/2/2024, tháng 2/2024 có 29 ngày",
        "chậm nhất ngày 29/2/2023, 29/2/2023, tháng 2/2023 có 28 ngày",
        "by 31 February, 31/2, tháng 2 có 29 ngày",
        "trước ngày 1/13, 1/13, một năm có 12 tháng",
        "trước ngày 0/6, 0/6, tháng 6 có 30 ngày"
    })
    void aDayThatDoesNotExistIsNamedAndWhy(String wording, String day, String why) {
        assertThat(refusal(wording).vi()).contains("“" + wording + "”", "không có ngày " + day, why);
        assertThat(refusal(wording).en()).contains("“" + wording + "”", "there is no day " + day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước ngày 15/2 năm sau", "before 15 February of the next year"})
    void theNextYearMustBeNamed(String wording) {
        assertThat(refusal(wording).vi()).contains("“" + wording + "”", "15/2/2025");
        assertThat(refusal(wording).en()).contains("“" + wording + "”", "15/2/2025");
    }

    @Test
    void aYearAndEveryYearContradictEachOther() {
        assertThat(refusal("trước ngày 10/6/2024 hằng năm").vi()).contains("2024", "hằng năm");
        assertThat(refusal("by 31 May 2024 every year").en()).contains("2024", "every year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10/6/2024",
                "khoảng ngày 10/6",
                "trước tháng 6",
                "trước ngày 10",
                "sau ngày 10/6",
                "trước ngày 10/6/24",
                "trước năm 2025",
                "by May",
                "before 10 Jume 2024",
                "10 June 2024",
                "trước ngày 10/6 hoặc 11/6",
                "cuối năm"
            })
    void aDeadlineThatIsNotUnderstoodIsQuotedWithAnExample(String wording) {
        assertThat(refusal(wording).vi()).contains("“" + wording + "”", "trước ngày 10/6/2024", "chậm nhất ngày 31/5");
        assertThat(refusal(wording).en()).contains("“" + wording + "”", "before 10/6/2024", "no later than 31/5");
    }

    private static Text refusal(String wording) {
        var refused = assertThatExceptionOfType(PhraseException.class)
                .isThrownBy(() -> Deadline.parse(wording))
                .actual();
        return refused.explanation();
    }
}

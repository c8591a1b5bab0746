package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.text.Text;

/** What is not understood is never guessed: the message names the part and, where one is near, the phrase meant. */
class RefusedPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            khoản 85%               | khoảng 85%
            ít nhât 27%             | ít nhất 27%
            it nhat 27%             | ít nhất 27%
            itt nhất 27%            | ít nhất 27%
            dat 60%                 | đạt 60%
            khong duoi 50%          | không dưới 50%
            không vươt quá 15%      | không vượt quá 15%
            tối thiêủ 30%           | tối thiểu 30%
            duoi 30%                | dưới 30%
            attleast 27%            | at least 27%
            bellow 30%              | below 30%
            abot 85%                | about 85%
            co                      | có
            """)
    void aSlipIsAnsweredWithThePhraseThatWasMeant(String wording, String meant) {
        Text explanation = refusal(wording);

        assertThat(explanation.vi()).contains("“" + wording + "”").contains("Có phải “" + meant + "”?");
        assertThat(explanation.en()).contains("“" + wording + "”").contains("Maybe “" + meant + "”?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 27% nữ                  | nữ
            ít nhất 27% hoặc 30%            | hoặc 30%
            không quá 3 con                 | con
            từ 18 tuổi trở lên              | tuổi trở lên
            ít nhất 30 triệu đô la          | đô la
            từ 35% đến dưới 40%             | đến dưới 40%
            từ 35% đến 40% nữ               | nữ
            ít nhất 1e5%                    | e5%
            ít nhất nhiều                   | nhiều
            ít nhất -5%                     | -5%
            đạt khoản 85%                   | khoản 85%
            ít nhất hai mươi bảy phần trăm  | hai mươi bảy phần trăm
            """)
    void thePartThatIsNotUnderstoodIsNamed(String wording, String part) {
        Text explanation = refusal(wording);

        assertThat(explanation.vi()).contains("“" + wording + "”").contains("“" + part + "”");
        assertThat(explanation.en()).contains("“" + wording + "”").contains("“" + part + "”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ít nhất 49.995%         | 49.995  | 49,995  | 49995
            dưới 300.000 đồng       | 300.000 | 300,000 | 300000
            từ 1.000 đến 2000       | 1.000   | 1,000   | 1000
            từ 10 đến 2.000         | 2.000   | 2,000   | 2000
            """)
    void aNumberWithTwoReadingsIsAskedAboutWithBoth(String wording, String seen, String one, String other) {
        Text explanation = refusal(wording);

        assertThat(explanation.vi()).contains("“" + seen + "” đọc được hai cách", one, other);
        assertThat(explanation.en()).contains("“" + seen + "” can be read two ways", one, other);
    }

    @ParameterizedTest
    @CsvSource({"ít nhất 1.2.3%,1.2.3"})
    void aNumberThatIsNoneIsNamed(String wording, String number) {
        assertThat(refusal(wording).vi()).contains("“" + number + "” không phải là số");
        assertThat(refusal(wording).en()).contains("“" + number + "” is no number");
    }

    @ParameterizedTest
    @CsvSource({"từ 40% đến 35%", "between 40% and 35%", "từ 100 đến 99"})
    void aRangeThatRunsBackwardsIsRefused(String wording) {
        assertThat(refusal(wording).vi()).contains("số đầu lớn hơn số sau");
        assertThat(refusal(wording).en()).contains("the first number is larger than the second");
    }

    @ParameterizedTest
    @CsvSource({"mỗi tháng không quá 4,tháng,month", "mỗi quý dưới 4,quý,quarter", "each quarter above 4,quý,quarter"})
    void behindEachPartOnlyAtLeastIsUnderstood(String wording, String vi, String en) {
        assertThat(refusal(wording).vi()).contains("sau “mỗi " + vi + "” chỉ hiểu “ít nhất …”");
        assertThat(refusal(wording).en()).contains("behind “each " + en + "” only “at least …” is understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "%",
                "27%",
                "ít nhất",
                "ít nhất %",
                "trên",
                "tăng",
                "từ đến",
                "hoàn thành tốt",
                "đủ",
                "cao hơn năm trước",
                "đạt chuẩn",
                "không",
                "no",
                "good",
                "at least",
                "between 35%",
                "mỗi quý",
                "each quarter"
            })
    void whatDemandsNothingThatCanBeComparedIsRefused(String wording) {
        assertThat(refusal(wording).vi()).isNotBlank();
        assertThat(refusal(wording).en()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999999999999999999999999", "0,0000000000000000000000000000001"})
    void aNumberOfMoreThanThirtyDigitsIsRefused(String number) {
        assertThat(refusal("ít nhất " + number + "%").en()).contains(number);
    }

    private static Text refusal(String wording) {
        var refused = assertThatExceptionOfType(PhraseException.class)
                .as("“%s” is refused", wording)
                .isThrownBy(() -> PhraseParser.parse(wording))
                .actual();
        return refused.explanation();
    }
}

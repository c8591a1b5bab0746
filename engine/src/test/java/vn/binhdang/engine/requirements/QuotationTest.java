package vn.binhdang.engine.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhdang.engine.numbers.Display;

/** Clauses as documents word them, and the numbers that are read out of them. */
class QuotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan | 60 AT_LEAST 2025; 75 AT_LEAST 2030
            Đạt ít nhất 27% vào năm 2025 và 30% vào năm 2030 | 27 AT_LEAST 2025; 30 AT_LEAST 2030
            xuống dưới 30% vào năm 2025 và dưới 25% vào năm 2030 | 30 BELOW 2025; 25 BELOW 2030
            từ 23 ca sinh/1.000 phụ nữ còn 18 ca sinh/1.000 phụ nữ vào năm 2025 | 23 AT_LEAST 2025; 18 AT_MOST 2025
            còn 42/100.000 trẻ sinh ra sống vào năm 2025 | 42 AT_MOST 2025
            không dưới 50% từ năm 2025 trở đi; tiến sĩ đạt 30% vào năm 2025 | 50 AT_LEAST 2025; 30 AT_LEAST 2025
            đạt khoảng 107 sau năm 2025 | 107 ABOUT 2026
            từ 50% trở lên | 50 AT_LEAST -
            90% dân số được tiếp cận vào năm 2025 | 90 - 2025
            từ năm 2022 – 2025: ít nhất 02 cuộc/năm | 2 AT_LEAST 2022-2025
            tăng từ 10 - 15% so với năm 2025 | 10 AT_LEAST -; 15 AT_LEAST -
            còn 1,7 lần so với nam giới | 1.7 AT_MOST -
            Tháng hành động (từ 15/11 đến 15/12/2024), tháng 6/2024, ngày 8/3 | ''
            từ 30 triệu đồng/năm trở lên | 30000000 AT_LEAST -
            ở mức 111 bé trai/100 bé gái vào năm 2025 | 111 AT_LEVEL 2025
            at least 27% by 2025 and 30% by 2030 | 27 AT_LEAST 2025; 30 AT_LEAST 2030
            """)
    void everyNumberIsReadWithItsComparisonAndItsYear(String clause, String stated) {
        assertThat(Quotation.of(clause).stated().stream()
                        .map(QuotationTest::shown)
                        .toList())
                .isEqualTo(stated.isEmpty() ? List.of() : List.of(stated.split("; ")));
    }

    @Test
    void aNumberThatCanBeReadTwoWaysHasBothReadings() {
        assertThat(Quotation.of("đạt ít nhất 1.250 hộ").stated().get(0).values())
                .hasSize(2);
    }

    @Test
    void aNumberIsShownAsItStandsThereAndWithNothingBehindIt() {
        assertThat(Quotation.of("đạt 65% vào năm 2025; đạt 75 % các xã vào năm 2030; khác")
                        .stated())
                .extracting(Stated::written)
                .containsExactly("65%", "75 %");
    }

    @Test
    void aSpanOfYearsNamesThoseWithinIt() {
        Quotation quotation = Quotation.of("Giai đoạn 2021 - 2025, mỗi quý có 4 tin");
        assertThat(quotation.names(2023)).isTrue();
        assertThat(quotation.names(2026)).isFalse();
    }

    private static String shown(Stated stated) {
        return Display.plain(stated.values().get(0), List.of()) + " "
                + (stated.kind() == null ? "-" : stated.kind()) + " "
                + (stated.years().isEmpty() ? "-" : stated.years().get(0));
    }
}

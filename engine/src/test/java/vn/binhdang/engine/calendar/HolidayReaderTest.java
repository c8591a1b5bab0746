package vn.binhdang.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayReaderTest {

    @ParameterizedTest(name = "{0} in the place of {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            on: 4-30                | on: 04-30                  | 2:10  | 4-30           | 04-30
            on: 02-30               | on: 04-30                  | 2:10  | 02-30          | 04-30
            since: soon             | since: 2025                | 4:24  | soon           | 2026
            souce: "112.2"          | source: "112.2"            | 4:74  | souce          | source
            year: 24                | year: 2024                 | 6:11  | 24             | 2026
            year: 2024              | year: 2025                 | 12:5  | 2024           | 2024
            to: 2025-02-14          | to: 2024-02-14             | 8:32  | 2025           | 2024
            to: 2024-02-01          | to: 2024-02-14             | 8:9   | ngày cuối      | the last day
            day: 3/9/2024           | day: 2024-09-03            | 9:15  | 3/9/2024       | 2024-03-13
            day: 2024-02-10         | day: 2024-09-03            | 9:9   | 10/2/2024      | 8:9
            day: 2024-05-01         | day: 2024-09-03            | 9:9   | 1/5/2024       | 3:5
            from: 2024-09-03        | day: 2024-09-03            | 9:9   | to             | to
            off: 2024-04-27         | off: 2024-04-29            | 11:9  | 27/4/2024      | 2024-04-27
            worked: 2024-05-03      | worked: 2024-05-04         | 11:35 | 3/5/2024       | 2024-05-03
            worked: 2024-06-01      | worked: 2024-05-04         | 11:35 | 31             | 31
            workd: 2024-05-04       | worked: 2024-05-04         | 11:9  | worked         | worked
            confirm: expected       | confirm: {vi: dự kiến, en: expected} | 9:82 | tên: | name:
            cause: none             | confirm: {vi: dự kiến, en: expected} | 9:9  | source | confirm
            """)
    void aSlipIsNamedWithItsPlaceInBothLanguages(String slip, String right, String place, String vi, String en) {
        assertThat(SampleHolidays.good().in(right, slip).faults()).anySatisfy(fault -> {
            assertThat(fault.place()).hasToString("rules/holidays.yaml:" + place);
            assertThat(fault.message().vi()).contains(vi);
            assertThat(fault.message().en()).contains(en);
        });
    }
}

package vn.binhdang.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.faults.Faults;

/** Inputs from which a report or a row could vanish without a word. */
class NothingIsLostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"locality\":\"30511\",\"period\":null,\"indicators\":{}}",
                "{\"locality\":null,\"period\":\"2024\",\"indicators\":{}}",
                "locality,period,indicator,value,note\n30511,2024,x,4,\"chưa đóng\n30511,2024,y,5,\n",
                "locality,period,indicator,value\n30511,2024,x,4,5\n",
                "locality,period,indicator,value\n30511,2024,x,\"30,000\"\n",
                "ma don vi,ky,chi so,gia tri\n30511,2024,x,49.995\n",
                "\uFEFF",
                "\uFEFF\n\n"
            })
    void isAskedAbout(String content) {
        Faults faults = new Faults();
        ReportReader.read(new ReportFile("x", content.getBytes(StandardCharsets.UTF_8)), faults);
        assertThat(faults.all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF{\"locality\":\"30511\",\"period\":\"2024\",\"indicators\":{}}",
                "\n\nlocality;period;indicator;value\n\n30511;2024;x;4,5\n   \n",
                "locality,period,indicator,value,,\n30511,2024,x,4\n"
            })
    void isReadForAllItsQuirks(String content) {
        Faults faults = new Faults();
        assertThat(ReportReader.read(new ReportFile("x", content.getBytes(StandardCharsets.UTF_8)), faults))
                .hasSize(1);
        assertThat(faults.all()).isEmpty();
    }
}

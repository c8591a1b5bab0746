package vn.binhdang.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhdang.engine.samples.FaultsAssert.assertThatFaults;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.localities.Level;
import vn.binhdang.engine.localities.Locality;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.localities.Validity;

class RegisterReaderTest {

    private static final String HEADINGS = "code,name,level,parent,valid_from,valid_to,successor\n";

    private final Faults faults = new Faults();

    @Test
    void aRowIsAUnitUnderOneNameForTheTimeItHadBoth() {
        Register register = read(HEADINGS
                + "00004,Phường Ba Đình,commune,01,2025-07-01,,\n01,Thành phố Hà Nội,province,VN,,2025-06-30,01\n");

        assertThatFaults(faults).areNone();
        assertThat(register.everyUnitOf("00004"))
                .containsExactly(new Locality(
                        "00004",
                        "Phường Ba Đình",
                        Level.COMMUNE,
                        "01",
                        new Validity(LocalDate.of(2025, 7, 1), null),
                        null));
        assertThat(register.everyUnitOf("01"))
                .containsExactly(new Locality(
                        "01",
                        "Thành phố Hà Nội",
                        Level.PROVINCE,
                        "VN",
                        new Validity(null, LocalDate.of(2025, 6, 30)),
                        "01"));
    }

    @Test
    void theColumnOfSuccessorsMayBeMissingAndColumnsStandInAnyOrder() {
        Register register = read("\uFEFFvalid_to,name,level,code,parent,valid_from\n,Việt Nam,national,VN,,\n");

        assertThatFaults(faults).areNone();
        assertThat(register.everyUnitOf("VN")).extracting(Locality::parent).containsOnlyNulls();
    }

    @Test
    void aRegisterWithoutARowIsToldToBeEmpty() {
        read("");

        assertThatFaults(faults).say("danh mục đơn vị rỗng", "the register is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "name", "level", "parent", "valid_from", "valid_to"})
    void aMissingColumnIsNamedWithAllThatAreNeeded(String column) {
        read(HEADINGS.replace(column + ",", "") + "a,b,c,d,e,f\n");

        assertThatFaults(faults).standAt("f.csv:1:1").name("f.csv:1:1", column);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,Xã,village,VN,,,',f.csv:2:1,commune",
        "',Xã,commune,VN,,,',f.csv:2:1,commune",
        "'1,,commune,VN,,,',f.csv:2:1,commune",
        "'1,Xã,commune,VN,1/7/2025,,',f.csv:2:1,1/7/2025",
        "'1,Xã,commune,VN,,2025-02-30,',f.csv:2:1,2025-02-30"
    })
    void aRowThatIsNoUnitIsNamedByItsLine(String row, String place, String named) {
        read(HEADINGS + row + "\n");

        assertThatFaults(faults).standAt(place).name(place, named);
    }

    @Test
    void oneCodeForTwoUnitsAtOnceIsRefusedAndOneAfterTheOtherIsNot() {
        read(HEADINGS
                + "80,Long An,province,VN,,2025-06-30,\n"
                + "80,Tây Ninh,province,VN,2025-07-01,,\n"
                + "81,Một,province,VN,,2025-07-01,\n"
                + "81,Hai,province,VN,2025-07-01,,\n");

        assertThatFaults(faults).standAt("f.csv:5:1").name("f.csv:5:1", "81");
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        read(HEADINGS + "1,Xã,village,VN,,,\n2,Xã,commune,VN,x,y,\n3,Xã,commune,VN,,,\n3,Xã,commune,VN,,,\n");

        assertThatFaults(faults).standAt("f.csv:2:1", "f.csv:3:1", "f.csv:3:1", "f.csv:5:1");
    }

    private Register read(String content) {
        return RegisterReader.read("f.csv", content.getBytes(StandardCharsets.UTF_8), faults);
    }
}
